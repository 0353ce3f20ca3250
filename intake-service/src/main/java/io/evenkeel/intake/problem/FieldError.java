package io.evenkeel.intake.problem;

/** One thing wrong: where, as an RFC 6901 JSON pointer ({@code ""} is the whole document), and what. Never quotes the value. */
public record FieldError(String pointer, String detail) {}
