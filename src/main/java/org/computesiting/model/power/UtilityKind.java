package org.computesiting.model.power;

/** Who owns a utility. */
public enum UtilityKind {
    INVESTOR, PUBLIC, CROWN, COOP
}
