package io.evenkeel.notification.deliveries;

import io.evenkeel.events.Wire;

/** How a delivery ended. */
enum Status implements Wire {
    SUCCEEDED,
    FAILED
}
