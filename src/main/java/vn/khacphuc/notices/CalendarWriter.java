package vn.khacphuc.notices;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.LastModified;
import biweekly.property.Status;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** Writes days as iCalendar: the same days give the same bytes, whoever asks and whenever. */
final class CalendarWriter {

    private static final String DOMAIN = "@khacphuc.vn";
    private static final int SUMMARY = 200;

    private final I18NProvider texts;
    private final Locale language;
    private final String base;

    /** @param base address of the portal, with a slash at its end */
    CalendarWriter(I18NProvider texts, Locale language, String base) {
        this.texts = texts;
        this.language = language;
        this.base = base;
    }

    String write(String name, List<CalendarItem> items) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId("-//khacphuc.vn//Remediation portal//VI");
        calendar.setName(name);
        calendar.addExperimentalProperty("X-WR-CALNAME", name);
        calendar.addExperimentalProperty("X-WR-TIMEZONE", "Asia/Ho_Chi_Minh");
        // What kind of value it is must be said (RFC 7986, 5.7), though no other is allowed.
        calendar.setRefreshInterval(Duration.builder().hours(1).build()).setParameter("VALUE", "DURATION");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", "PT1H");
        items.forEach(item -> calendar.addEvent(event(item)));
        return FoldedLines.of(unfolded(calendar));
    }

    /** By biweekly, which would fold by characters and not by octets. */
    private static String unfolded(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString();
    }

    private VEvent event(CalendarItem item) {
        VEvent event = new VEvent();
        event.setUid(item.uid() + DOMAIN);
        event.setDateTimeStamp(Date.from(item.changed()));
        event.addProperty(new LastModified(Date.from(item.changed())));
        event.setDateStart(new DateStart(day(item.day())));
        event.setDateEnd(new DateEnd(day(item.day().plusDays(1))));
        event.setSequence(item.sequence());
        event.setSummary(summary(item));
        event.setDescription(description(item));
        event.setUrl(base + item.href());
        event.setStatus(item.isCancelled() ? Status.cancelled() : Status.confirmed());
        // A deadline makes nobody busy.
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /** A day without a time: biweekly takes the parts as they are, whatever zone this process has. */
    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private String summary(CalendarItem item) {
        String title = item.title().strip().replaceAll("\\s+", " ");
        String text = title.length() > SUMMARY ? title.substring(0, SUMMARY - 1) + "…" : title;
        return item.isDone() ? texts.getTranslation("notices.calendar.done", language, text) : text;
    }

    private String description(CalendarItem item) {
        StringBuilder text = new StringBuilder(item.unitName());
        if (item.ownerName() != null) {
            text.append('\n').append(item.ownerName());
        }
        if (item.state() != null) {
            text.append('\n').append(texts.getTranslation("TaskState." + item.state(), language));
        }
        return text.append('\n').append(base).append(item.href()).toString();
    }
}
