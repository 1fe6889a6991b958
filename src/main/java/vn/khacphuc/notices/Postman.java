package vn.khacphuc.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.khacphuc.base.FrequentJob;
import vn.khacphuc.base.Tally;
import vn.khacphuc.base.Timetable;

/**
 * Puts mail together and brings it to the server, each one at a time and outside any transaction. Where the server's answer
 * is lost it is brought again, with the same Message-ID: that is the one way in which a mail may arrive twice.
 */
@Component
class Postman implements FrequentJob {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int MOST = 1_000;

    private final MailRoom room;
    private final Outbox outbox;
    private final LetterWriter writer;
    private final MailSetup setup;
    private final ObjectProvider<JavaMailSender> sender;
    private final ITemplateEngine templates;

    Postman(
            MailRoom room,
            Outbox outbox,
            LetterWriter writer,
            MailSetup setup,
            ObjectProvider<JavaMailSender> sender,
            ITemplateEngine templates) {
        this.room = room;
        this.outbox = outbox;
        this.writer = writer;
        this.setup = setup;
        this.sender = sender;
        this.templates = templates;
    }

    @Override
    public String name() {
        return Timetable.MAIL;
    }

    @Override
    public Tally run(Instant at) {
        JavaMailSender server = sender.getIfAvailable();
        if (!setup.isOn() || server == null) {
            return Tally.NOTHING;
        }
        room.collect(at);
        return deliver(server, at);
    }

    private Tally deliver(JavaMailSender server, Instant at) {
        Tally tally = Tally.NOTHING;
        for (int i = 0; i < MOST; i++) {
            Optional<Outbox.Claimed> next = outbox.next(at);
            if (next.isEmpty()) {
                return tally;
            }
            Outcome outcome = bring(server, next.get(), at);
            tally = tally.and(outcome == Outcome.SENT ? "mailed" : "unmailed", 1);
            if (outcome == Outcome.NOBODY_THERE) {
                return tally;
            }
        }
        return tally;
    }

    private enum Outcome {
        SENT,
        REFUSED,
        NOBODY_THERE
    }

    /** Where the server is not there, the next one is not worth trying. */
    private Outcome bring(JavaMailSender server, Outbox.Claimed claimed, Instant at) {
        try {
            server.send(message(server, claimed.mail(), at));
            outbox.sent(claimed, at);
            return Outcome.SENT;
        } catch (MailSendException refused) {
            String why = why(refused);
            if (isForGood(refused)) {
                outbox.givenUp(claimed, why);
            } else {
                outbox.failed(claimed, why, at);
            }
            return refused.getFailedMessages().isEmpty() ? Outcome.NOBODY_THERE : Outcome.REFUSED;
        } catch (MailException | MessagingException failed) {
            outbox.failed(claimed, why(failed), at);
            return Outcome.NOBODY_THERE;
        }
    }

    private MimeMessage message(JavaMailSender server, MailRow mail, Instant at) throws MessagingException {
        Letter letter = writer.write(mail);
        MimeMessage message = server.createMimeMessage();
        MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(setup.from());
        parts.setTo(mail.address());
        parts.setSubject(letter.subject());
        parts.setSentDate(Date.from(at));
        parts.setText(
                letter.plain(),
                templates.process("mail/letter", new Context(Locale.of(mail.language()), Map.of("letter", letter))));
        // Nobody's holiday answer is wanted, and the same mail is the same however often it is brought.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Message-ID", mail.messageId());
        return message;
    }

    private static boolean isForGood(MailSendException refused) {
        for (Exception each : refused.getFailedMessages().values()) {
            for (Throwable cause = each; cause != null; cause = cause.getCause()) {
                if (cause instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The innermost reason, which is what the server said. */
    private static String why(Exception thrown) {
        Throwable cause = thrown;
        if (thrown instanceof MailSendException refused) {
            cause = refused.getFailedMessages().values().stream()
                    .findFirst()
                    .map(Throwable.class::cast)
                    .orElse(refused);
        }
        for (Throwable inner = next(cause); inner != null; inner = next(inner)) {
            cause = inner;
        }
        LOG.warn("A mail did not leave: {}", String.valueOf(cause.getMessage()).strip());
        return cause.getClass().getSimpleName() + ": "
                + String.valueOf(cause.getMessage()).strip();
    }

    private static @Nullable Throwable next(Throwable thrown) {
        return thrown instanceof MessagingException chained && chained.getNextException() != null
                ? chained.getNextException()
                : thrown.getCause();
    }
}
