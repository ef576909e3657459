package org.computesiting.bench;

import java.util.concurrent.TimeUnit;
import org.computesiting.model.power.Dispatch;
import org.computesiting.model.power.DispatchInstances;
import org.computesiting.model.power.GlopDispatch;
import org.computesiting.model.power.OjAlgoDispatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a block costs: all 240 blocks of 2021 to 2024 on the bundled network in turn, with losses, joint limits and mines bidding, for this dispatch and for general
 * linear solvers, on the same inputs in one process. Times of this dispatch hold everything from inputs to prices; those of the others only their solve, not
 * the writing of the program.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class DispatchBench {
    /** Blocks of four years. */
    @State(Scope.Thread)
    public static class Blocks {
        /** Duty by value on Canadian power. */
        @Param({"0.0", "0.1"})
        public double duty;
        DispatchInstances instances;
        Dispatch[] warm;
        Dispatch cold;
        int next;

        /** Makes the inputs. */
        @Setup
        public void make() {
            instances = new DispatchInstances(2021, 2024, duty);
            warm = new Dispatch[DispatchInstances.BLOCKS];
            for (int b = 0; b < warm.length; b++) {
                warm[b] = instances.dispatch();
            }
            cold = instances.dispatch();
        }

        int advance() {
            next = (next + 1) % instances.inputs.size();
            return next;
        }
    }

    /** From the same block of the month before. */
    @Benchmark
    public double dispatchWarm(Blocks blocks) {
        int i = blocks.advance();
        Dispatch d = blocks.warm[i % DispatchInstances.BLOCKS];
        blocks.instances.inputs.get(i).into(d);
        d.solve();
        return d.priceUsdPerMwh[0];
    }

    /** From every region on its own supply. */
    @Benchmark
    public double dispatchCold(Blocks blocks) {
        int i = blocks.advance();
        blocks.instances.inputs.get(i).into(blocks.cold);
        blocks.cold.forget();
        blocks.cold.solve();
        return blocks.cold.priceUsdPerMwh[0];
    }

    /** A general solver, with the next block written before the clock starts. */
    @State(Scope.Thread)
    public static class Others {
        DispatchInstances instances;
        GlopDispatch glopDefault;
        GlopDispatch[] glopWarm;
        OjAlgoDispatch ojAlgo;
        int next;

        /** Makes the programs. */
        @Setup
        public void make() {
            instances = new DispatchInstances(2021, 2024, 0.0);
            Dispatch d = instances.dispatch();
            glopDefault = glop(d, false);
            glopWarm = new GlopDispatch[DispatchInstances.BLOCKS];
            for (int b = 0; b < glopWarm.length; b++) {
                glopWarm[b] = glop(d, true);
            }
            ojAlgo = new OjAlgoDispatch(d, instances.from, instances.to, instances.forwardGroup, instances.reverseGroup);
        }

        private GlopDispatch glop(Dispatch d, boolean warm) {
            return new GlopDispatch(d, instances.from, instances.to, instances.forwardGroup, instances.reverseGroup, warm);
        }

        /** Writes the next block. */
        @Setup(Level.Invocation)
        public void write() {
            next = (next + 1) % instances.inputs.size();
            Dispatch d = instances.dispatch();
            instances.inputs.get(next).into(d);
            glopDefault.write(d);
            glopWarm[next % glopWarm.length].write(d);
            ojAlgo.write(d);
        }

        /** Frees native memory. */
        @TearDown
        public void close() {
            glopDefault.close();
            for (GlopDispatch glop : glopWarm) {
                glop.close();
            }
        }
    }

    /** GLOP as it comes. */
    @Benchmark
    public double glopDefault(Others others) {
        return others.glopDefault.solve();
    }

    /** GLOP's dual simplex without presolve, from the same block of the month before. */
    @Benchmark
    public double glopWarmDual(Others others) {
        return others.glopWarm[others.next % DispatchInstances.BLOCKS].solve();
    }

    /** The solver of ojAlgo. */
    @Benchmark
    public double ojAlgo(Others others) {
        return others.ojAlgo.solve();
    }
}
