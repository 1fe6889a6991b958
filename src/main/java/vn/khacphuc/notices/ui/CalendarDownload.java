package vn.khacphuc.notices.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.khacphuc.base.Actor;
import vn.khacphuc.identity.WithoutSession;
import vn.khacphuc.notices.CalendarFeeds;
import vn.khacphuc.notices.PersonalCalendar;

/** Gives a person's calendar to whoever has its address; programs ask for it without a session. */
@Controller
class CalendarDownload {

    private static final int HOUR = 3_600;

    private final CalendarFeeds feeds;
    private final PersonalCalendar file;
    private final WithoutSession people;
    private final AskedTooOften reads = new AskedTooOften(120, HOUR);
    private final AskedTooOften guesses = new AskedTooOften(30, HOUR);

    CalendarDownload(CalendarFeeds feeds, PersonalCalendar file, WithoutSession people) {
        this.feeds = feeds;
        this.file = file;
        this.people = people;
    }

    /** An address that never was, was taken back or belongs to a disabled account: the three are not told apart. */
    @GetMapping("/calendar/{token:[A-Za-z0-9_-]+}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable("token") String token, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        Actor by = feeds.account(token)
                .flatMap(account -> people.actor(account, address))
                .orElse(null);
        if (by == null ? guesses.by(address) : reads.by(token)) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(HOUR))
                    .build();
        }
        if (by == null) {
            return ResponseEntity.notFound().build();
        }
        String base = ServletUriComponentsBuilder.fromContextPath(request).build() + "/";
        PersonalCalendar.Content content = file.of(by, base);
        feeds.read(by);
        boolean known = content.tag().equals(request.getHeader(HttpHeaders.IF_NONE_MATCH));
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(known ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(content.tag());
        return known
                ? answer.build()
                : answer.header(HttpHeaders.CONTENT_TYPE, "text/calendar; charset=utf-8")
                        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"khacphuc.ics\"")
                        .header("X-Robots-Tag", "noindex")
                        .body(content.bytes());
    }
}
