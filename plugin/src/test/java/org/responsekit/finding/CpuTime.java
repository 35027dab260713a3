package org.responsekit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/** A clock for pathological input that a busy machine does not make go faster. */
public final class CpuTime {
  /**
   * How many times slower than a quiet machine the one at hand may be: the build keeps what grows
   * too fast out, whatever else runs beside it. {@code -Dslowness=1} holds the figures themselves.
   */
  public static final double SLOWNESS = Double.parseDouble(System.getProperty("slowness", "4"));

  private CpuTime() {}

  /**
   * Runs something, and fails when this thread has worked on it longer than so many seconds of a
   * quiet machine.
   */
  public static void within(long seconds, Runnable task) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    task.run();
    long spent = threads.getCurrentThreadCpuTime() - start;
    assertThat(TimeUnit.NANOSECONDS.toMillis(spent))
        .as("milliseconds")
        .isLessThan((long) (TimeUnit.SECONDS.toMillis(seconds) * SLOWNESS));
  }
}
