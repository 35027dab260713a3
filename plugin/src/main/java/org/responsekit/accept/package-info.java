/**
 * What people answer for: {@link org.responsekit.accept.Approvals} of texts that no rule knows, and
 * {@link org.responsekit.accept.Waivers} of wording errors. Time comes in as a day and from nowhere
 * else.
 */
package org.responsekit.accept;
