package vn.khacphuc.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.Links;
import vn.khacphuc.base.ui.Dates;

/** Writes mail in its reader's language, with days as on the screen. */
@Component
class LetterWriter {

    private static final int ENTRIES = 100;

    private final Inbox inbox;
    private final NoticeWords words;
    private final MailSetup setup;

    LetterWriter(Inbox inbox, NoticeWords words, MailSetup setup) {
        this.inbox = inbox;
        this.words = words;
        this.setup = setup;
    }

    Letter write(MailRow mail) {
        Locale language = Locale.of(mail.language());
        List<NoticeRow> rows = inbox.ofMail(mail.id(), ENTRIES + 1);
        boolean more = rows.size() > ENTRIES;
        List<NoticeRow> told = more ? rows.subList(0, ENTRIES) : rows;
        Map<NoticeReason, List<Letter.Entry>> groups = new TreeMap<>();
        told.forEach(row -> groups.computeIfAbsent(row.kind().reason(), reason -> new ArrayList<>())
                .add(entry(row, mail.day(), language)));
        return new Letter(
                mail.language(),
                subject(mail, told, language),
                words.text("notices.mail.greeting", language, mail.personName()),
                groups.entrySet().stream()
                        .map(group -> new Letter.Group(words.reason(group.getKey(), language), group.getValue()))
                        .toList(),
                more ? words.text("notices.mail.more", language, ENTRIES) : "",
                new Letter.Link(setup.link(Links.NOTICES), words.text("notices.mail.inbox", language)),
                new Letter.Link(setup.link(Links.NOTICE_PREFERENCES), words.text("notices.preferences", language)));
    }

    private String subject(MailRow mail, List<NoticeRow> told, Locale language) {
        if (mail.way() == MailWay.AT_ONCE && told.size() == 1) {
            NoticeRow row = told.getFirst();
            return words.kind(row.kind(), language)
                    + (row.title().isBlank() ? "" : ": " + shortened(words.name(row, language)));
        }
        return words.text("notices.mail.subject", language, told.size(), Dates.day(mail.day()));
    }

    private Letter.Entry entry(NoticeRow row, LocalDate day, Locale language) {
        List<String> facts = new ArrayList<>();
        facts.add(words.kind(row.kind(), language));
        String unit = row.unitName();
        if (unit != null) {
            facts.add(unit);
        }
        String when = words.when(row, day, language);
        if (when != null) {
            facts.add(when);
        }
        return new Letter.Entry(
                new Letter.Link(setup.link(NoticeLinks.page(row)), words.title(row, language)),
                words.sentence(row, language),
                String.join(" · ", facts),
                new Letter.Link(
                        setup.link(NoticeLinks.action(row)),
                        words.text(NoticeLinks.isToUpdate(row) ? "notices.update" : "notices.mail.open", language)));
    }

    private static String shortened(String title) {
        String line = title.strip().replaceAll("\\s+", " ");
        return line.length() <= 80 ? line : line.substring(0, 79) + "…";
    }
}
