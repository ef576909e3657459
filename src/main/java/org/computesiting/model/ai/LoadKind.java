package org.computesiting.model.ai;

/** What a data centre computes, which decides what it is worth, what it costs and how near to people it must be. */
public enum LoadKind {
    /** Training of models: indifferent to where its users are. */
    TRAINING("training"),
    /** Answering users with trained models. */
    INFERENCE("inference"),
    /** Everything else: cloud, colocation, enterprise. */
    OTHER("other");

    public static final int COUNT = values().length;
    private static final LoadKind[] ALL = values();

    private final String label;

    LoadKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public static LoadKind of(int ordinal) {
        return ALL[ordinal];
    }

    /** Training and inference run on accelerators; the rest on ordinary servers. */
    public boolean accelerated() {
        return this != OTHER;
    }
}
