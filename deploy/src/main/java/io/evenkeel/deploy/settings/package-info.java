/** Where the local run keeps its data, which ports it uses, and how to change both. */
@NullMarked
package io.evenkeel.deploy.settings;

import org.jspecify.annotations.NullMarked;
