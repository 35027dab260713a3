package org.responsekit.publish;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file systems the tests run on; the ones in memory are never closed, only forgotten. */
enum Place {
  DISK,
  UNIX,
  WINDOWS;

  /** An empty folder. */
  Path folder(Path temp) throws IOException {
    return switch (this) {
      case DISK -> temp;
      case UNIX ->
          Files.createDirectories(
              Jimfs.newFileSystem(Configuration.unix()).getPath("/project/target"));
      case WINDOWS ->
          Files.createDirectories(
              Jimfs.newFileSystem(Configuration.windows()).getPath("C:\\project\\target"));
    };
  }
}
