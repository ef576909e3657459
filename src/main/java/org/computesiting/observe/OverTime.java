package org.computesiting.observe;

/** How months become a year: a stock is read at the year's last month, a flow is added up, a level is averaged. */
public enum OverTime {
    LAST, SUM, MEAN
}
