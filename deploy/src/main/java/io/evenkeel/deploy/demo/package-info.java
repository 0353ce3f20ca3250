/** Sample complaints, followed on the terminal until each is answered by mail. */
@NullMarked
package io.evenkeel.deploy.demo;

import org.jspecify.annotations.NullMarked;
