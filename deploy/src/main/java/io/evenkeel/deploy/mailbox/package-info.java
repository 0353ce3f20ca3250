/** The embedded mail catcher: takes mail over SMTP, keeps the newest, shows them on a page and as JSON. */
@NullMarked
package io.evenkeel.deploy.mailbox;

import org.jspecify.annotations.NullMarked;
