package org.computesiting.model.power;

import java.util.Arrays;

/**
 * Primal network simplex for flows of least cost on a small network whose arcs have convex, piecewise linear costs.
 *
 * <p>Every arc is a row of segments with rising slopes, filled in order; its flow starts at the lower end of the first segment. One extra
 * node, the root, is joined to every node by one arc (root to node: what the node takes from its own supply curve). Flows and slopes are
 * integers, so that every comparison is exact; trees are kept strongly feasible, which excludes cycling under any choice of the entering
 * arc. Source of the method: W. H. Cunningham, "A network simplex method", Mathematical Programming 11 (1976); R. K. Ahuja, T. L. Magnanti,
 * J. B. Orlin, "Network Flows" (1993), chapter 11. Nothing is allocated after construction.
 */
final class NetworkSimplex {
    private static final int NONE = -1;
    private static final long NEVER = Long.MAX_VALUE / 4;

    final int nodes;
    final int ties;
    final int arcs;
    private final int root;
    private final int[] tail;
    private final int[] head;

    /** Segments of arc {@code a} are {@code firstSegment[a]} to {@code firstSegment[a + 1] - 1}; written by the caller before a solve. */
    final int[] firstSegment;
    final long[] width;
    final long[] slope;

    /** Where the arc stands: the segment it is in, and how far. Outside the tree an arc stands at the lower end of its segment. */
    final int[] segment;
    final long[] within;

    private final int[] parent;
    private final int[] arcToParent;
    private final int[] depth;
    private final int[] firstChild;
    private final int[] nextSibling;
    private final int[] previousSibling;
    /** What more flow on an arc outside the tree costs, and what less of it saves; beyond all costs where the arc cannot enter. */
    private final long[] upSlope;
    private final long[] downSlope;
    private final long[] potential;
    private final int[] stack;
    private long pivots;

    /**
     * @param from tail of each tie
     * @param to head of each tie
     * @param maxSegments room for all arcs' segments together
     */
    NetworkSimplex(int nodes, int[] from, int[] to, int maxSegments) {
        this.nodes = nodes;
        this.ties = from.length;
        this.arcs = ties + nodes;
        this.root = nodes;
        tail = Arrays.copyOf(from, arcs);
        head = Arrays.copyOf(to, arcs);
        for (int n = 0; n < nodes; n++) {
            tail[ties + n] = root;
            head[ties + n] = n;
        }
        firstSegment = new int[arcs + 1];
        width = new long[maxSegments];
        slope = new long[maxSegments];
        segment = new int[arcs];
        within = new long[arcs];
        parent = new int[nodes + 1];
        arcToParent = new int[nodes + 1];
        depth = new int[nodes + 1];
        firstChild = new int[nodes + 1];
        nextSibling = new int[nodes + 1];
        previousSibling = new int[nodes + 1];
        upSlope = new long[arcs];
        downSlope = new long[arcs];
        potential = new long[nodes + 1];
        stack = new int[nodes + 1];
    }

    /** Pivots since construction. */
    long pivots() {
        return pivots;
    }

    /**
     * Finds a flow of least cost. Before it the caller has written all segments, put every tie at the segment boundary of zero flow, and every
     * root arc inside a segment with something of it used ({@code within > 0}): each node on its own supply, which is feasible.
     */
    void solve() {
        plantStar();
        improve();
    }

    /** Goes on from the last solution after slopes, and nothing else, have changed: its flow is still feasible and its tree still a tree. */
    void resume() {
        for (int a = 0; a < arcs; a++) {
            if (upSlope[a] != NEVER || downSlope[a] != -NEVER) {
                leaveAt(a, segment[a]);
            }
        }
        int size = 1;
        stack[0] = root;
        while (size > 0) {
            int u = stack[--size];
            for (int child = firstChild[u]; child != NONE; child = nextSibling[child]) {
                int a = arcToParent[child];
                potential[child] = head[a] == child ? potential[u] + slope[segment[a]] : potential[u] - slope[segment[a]];
                stack[size++] = child;
            }
        }
        improve();
    }

    private void improve() {
        while (true) {
            long best = 0;
            int entering = NONE;
            boolean up = true;
            for (int a = 0; a < arcs; a++) {
                long gain = potential[head[a]] - potential[tail[a]];
                if (gain - upSlope[a] > best) {
                    best = gain - upSlope[a];
                    entering = a;
                    up = true;
                } else if (downSlope[a] - gain > best) {
                    best = downSlope[a] - gain;
                    entering = a;
                    up = false;
                }
            }
            if (entering == NONE) {
                return;
            }
            pivot(entering, up);
        }
    }

    private void plantStar() {
        for (int t = 0; t < ties; t++) {
            leaveAt(t, segment[t]);
        }
        parent[root] = NONE;
        depth[root] = 0;
        potential[root] = 0;
        firstChild[root] = NONE;
        for (int n = nodes - 1; n >= 0; n--) {
            int a = ties + n;
            enter(a);
            firstChild[n] = NONE;
            attach(n, root, a);
            depth[n] = 1;
            potential[n] = slope[segment[a]];
        }
    }

    /** Pushes flow round the cycle that the entering arc closes; the last arc of the cycle, from its apex on, that blocks leaves the tree. */
    private void pivot(int entering, boolean up) {
        pivots++;
        int first = up ? tail[entering] : head[entering];
        int second = up ? head[entering] : tail[entering];
        int used = up ? segment[entering] : segment[entering] - 1;
        int apex = apex(first, second);
        long delta = width[used];
        int out = NONE;
        boolean outOnFirst = false;
        for (int u = first; u != apex; u = parent[u]) {
            int a = arcToParent[u];
            long room = tail[a] == u ? within[a] : width[segment[a]] - within[a];
            if (room < delta) {
                delta = room;
                out = u;
                outOnFirst = true;
            }
        }
        for (int u = second; u != apex; u = parent[u]) {
            int a = arcToParent[u];
            long room = tail[a] == u ? width[segment[a]] - within[a] : within[a];
            if (room <= delta) {
                delta = room;
                out = u;
                outOnFirst = false;
            }
        }
        if (delta > 0) {
            for (int u = first; u != apex; u = parent[u]) {
                int a = arcToParent[u];
                within[a] += tail[a] == u ? -delta : delta;
            }
            for (int u = second; u != apex; u = parent[u]) {
                int a = arcToParent[u];
                within[a] += tail[a] == u ? delta : -delta;
            }
        }
        if (out == NONE) {
            leaveAt(entering, up ? used + 1 : used);
            return;
        }
        segment[entering] = used;
        within[entering] = up ? delta : width[used] - delta;
        exchange(entering, out, outOnFirst ? first : second, outOnFirst ? second : first);
    }

    private int apex(int one, int other) {
        int u = one;
        int v = other;
        while (u != v) {
            if (depth[u] >= depth[v]) {
                u = parent[u];
            } else {
                v = parent[v];
            }
        }
        return u;
    }

    /** Cuts the subtree below {@code out} off, turns it so that {@code from} is on top, and hangs it to {@code onto} by the entering arc. */
    private void exchange(int entering, int out, int from, int onto) {
        int leaving = arcToParent[out];
        leaveAt(leaving, within[leaving] == width[segment[leaving]] ? segment[leaving] + 1 : segment[leaving]);
        enter(entering);
        int node = from;
        int above = onto;
        int by = entering;
        while (true) {
            int oldParent = parent[node];
            int oldArc = arcToParent[node];
            detach(node);
            attach(node, above, by);
            if (node == out) {
                break;
            }
            above = node;
            by = oldArc;
            node = oldParent;
        }
        long step = slope[segment[entering]];
        long value = head[entering] == from ? potential[onto] + step : potential[onto] - step;
        shiftSubtree(from, value - potential[from]);
    }

    private void enter(int a) {
        upSlope[a] = NEVER;
        downSlope[a] = -NEVER;
    }

    /** Puts an arc outside the tree, at the lower end of segment {@code k}. */
    private void leaveAt(int a, int k) {
        segment[a] = k;
        within[a] = 0;
        upSlope[a] = k < firstSegment[a + 1] ? slope[k] : NEVER;
        downSlope[a] = k > firstSegment[a] ? slope[k - 1] : -NEVER;
    }

    private void shiftSubtree(int top, long shift) {
        int size = 1;
        stack[0] = top;
        while (size > 0) {
            int u = stack[--size];
            potential[u] += shift;
            depth[u] = depth[parent[u]] + 1;
            for (int child = firstChild[u]; child != NONE; child = nextSibling[child]) {
                stack[size++] = child;
            }
        }
    }

    private void attach(int node, int above, int by) {
        parent[node] = above;
        arcToParent[node] = by;
        int old = firstChild[above];
        nextSibling[node] = old;
        previousSibling[node] = NONE;
        if (old != NONE) {
            previousSibling[old] = node;
        }
        firstChild[above] = node;
    }

    private void detach(int node) {
        int before = previousSibling[node];
        int after = nextSibling[node];
        if (before == NONE) {
            firstChild[parent[node]] = after;
        } else {
            nextSibling[before] = after;
        }
        if (after != NONE) {
            previousSibling[after] = before;
        }
    }
}
