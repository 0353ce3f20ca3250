package io.evenkeel.notification.layout;

import io.evenkeel.notification.letter.Letter;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Puts a letter into the HTML and the plain-text layout; everything in it is escaped. Safe for use by many threads. */
public final class LetterLayout {

    private final ITemplateEngine engine = engine();

    public String html(Letter letter) {
        return engine.process("mail/letter.html", context(letter));
    }

    public String text(Letter letter) {
        return engine.process("mail/letter.txt", context(letter));
    }

    private static Context context(Letter letter) {
        return new Context(
                letter.language().locale(),
                Map.of(
                        "letter",
                        letter,
                        "parts",
                        BlockView.of(letter),
                        "tag",
                        letter.language().wire()));
    }

    private static ITemplateEngine engine() {
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setEnableSpringELCompiler(true);
        engine.addTemplateResolver(resolver("mail/*.html", TemplateMode.HTML));
        engine.addTemplateResolver(resolver("mail/*.txt", TemplateMode.TEXT));
        return engine;
    }

    private static ClassLoaderTemplateResolver resolver(String pattern, TemplateMode mode) {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setResolvablePatterns(Set.of(pattern));
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        return resolver;
    }
}
