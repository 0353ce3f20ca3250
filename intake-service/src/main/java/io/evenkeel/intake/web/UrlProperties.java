package io.evenkeel.intake.web;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the other services are reached from outside. Only the case files are linked to from here. */
@ConfigurationProperties("evenkeel.urls")
record UrlProperties(@DefaultValue("http://localhost:8083") URI followup) {

    UrlProperties {
        if (followup.getHost() == null) {
            throw new IllegalArgumentException("evenkeel.urls.followup must be an absolute address");
        }
    }

    String followupWithoutSlash() {
        return followup.toString().replaceAll("/+$", "");
    }
}
