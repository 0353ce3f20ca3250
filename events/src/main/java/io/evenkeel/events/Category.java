package io.evenkeel.events;

/** The thing the customer asks to have put right. */
public enum Category implements Wire {
    DELIVERY,
    PRODUCT,
    BILLING,
    SERVICE,
    AGREEMENT,
    TECHNICAL,
    PRIVACY,
    SAFETY,
    OTHER
}
