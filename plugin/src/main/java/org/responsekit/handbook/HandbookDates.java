package org.responsekit.handbook;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The time a handbook knows of; there is no other in it.
 *
 * @param published the date shown on its pages, if given
 */
public record HandbookDates(Optional<LocalDate> published) {}
