/**
 * The goals of the Maven plugin. They turn parameters into a request, hand it to the pipeline and
 * tell Maven the result.
 */
package org.responsekit.mojo;
