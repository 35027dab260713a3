package org.responsekit.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/** A clock for pathological input that a busy machine does not make go faster. */
public final class CpuTime {
  private CpuTime() {}

  /** Runs something, and fails when this thread has worked on it longer than so many seconds. */
  public static void within(long seconds, Runnable task) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    task.run();
    long spent = threads.getCurrentThreadCpuTime() - start;
    assertThat(TimeUnit.NANOSECONDS.toMillis(spent))
        .as("milliseconds")
        .isLessThan(TimeUnit.SECONDS.toMillis(seconds));
  }
}
