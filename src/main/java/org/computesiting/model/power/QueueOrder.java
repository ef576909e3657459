package org.computesiting.model.power;

import java.util.Arrays;
import org.computesiting.model.SiteTable;

/** Pending sites by month of filing, ties by identity: first come, first served. */
final class QueueOrder {
    /** Rows of the sites' table in order; the first {@link #count} are in use. */
    int[] site = new int[256];
    int count;

    /** Collects what is pending now. */
    void collect(SiteTable sites) {
        count = 0;
        for (int s = 0; s < sites.count(); s++) {
            if (sites.isPending(s)) {
                if (count == site.length) {
                    site = Arrays.copyOf(site, count * 2);
                }
                site[count++] = s;
            }
        }
        sort(sites, 0, count - 1);
    }

    /** Quicksort in place with the middle as pivot; the key (month, id) is unique, so the order is total. */
    private void sort(SiteTable sites, int low, int high) {
        int left = low;
        int right = high;
        while (left < right) {
            int pivot = site[(left + right) >>> 1];
            int i = left;
            int j = right;
            while (i <= j) {
                while (before(sites, site[i], pivot)) {
                    i++;
                }
                while (before(sites, pivot, site[j])) {
                    j--;
                }
                if (i <= j) {
                    int swap = site[i];
                    site[i++] = site[j];
                    site[j--] = swap;
                }
            }
            if (j - left < right - i) {
                sort(sites, left, j);
                left = i;
            } else {
                sort(sites, i, right);
                right = j;
            }
        }
    }

    static boolean before(SiteTable sites, int a, int b) {
        if (sites.requestedMonth[a] != sites.requestedMonth[b]) {
            return sites.requestedMonth[a] < sites.requestedMonth[b];
        }
        return Long.compareUnsigned(sites.id[a], sites.id[b]) < 0;
    }
}
