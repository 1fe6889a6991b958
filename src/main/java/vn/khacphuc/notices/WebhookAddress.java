package vn.khacphuc.notices;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khacphuc.base.NumberSetting;
import vn.khacphuc.base.Settings;

/**
 * Where a webhook may lead. The portal stands inside a network that its administrators of matters do not own: addresses of
 * that network are closed until who runs it opens them, those of the machine's own services always.
 */
@Component
class WebhookAddress {

    private final Settings settings;

    WebhookAddress(Settings settings) {
        this.settings = settings;
    }

    /** Why an address is refused, as a key; null where it is not. */
    @Nullable
    String problem(String address) {
        URI uri;
        try {
            uri = new URI(address);
        } catch (URISyntaxException malformed) {
            return "refusal.notices.webhook.url";
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        String host = uri.getHost();
        if (host == null || uri.getUserInfo() != null || !(scheme.equals("https") || scheme.equals("http"))) {
            return "refusal.notices.webhook.url";
        }
        InetAddress[] found;
        try {
            found = InetAddress.getAllByName(host);
        } catch (UnknownHostException nowhere) {
            return "refusal.notices.webhook.host";
        }
        boolean inside = false;
        for (InetAddress one : found) {
            if (isNever(one) && !isOn(WebhookSettings.LINK_LOCAL)) {
                return "refusal.notices.webhook.closed";
            }
            inside |= isInside(one);
        }
        if (inside && !isOn(WebhookSettings.INSIDE)) {
            return "refusal.notices.webhook.inside";
        }
        return scheme.equals("http") && !inside ? "refusal.notices.webhook.https" : null;
    }

    private boolean isOn(NumberSetting setting) {
        return settings.number(setting) > 0;
    }

    /** Addresses of one cable, of the cloud around the machine (169.254.169.254, fd00:ec2::254), and of nobody. */
    private static boolean isNever(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean cloud = bytes.length == 16
                && (bytes[0] & 0xff) == 0xfd
                && bytes[1] == 0
                && (bytes[2] & 0xff) == 0x0e
                && (bytes[3] & 0xff) == 0xc2;
        return address.isLinkLocalAddress() || address.isMulticastAddress() || address.isAnyLocalAddress() || cloud;
    }

    /** This machine, and networks that are nobody's in the world. */
    private static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean carrier = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        boolean uniqueLocal = address instanceof Inet6Address && (bytes[0] & 0xfe) == 0xfc;
        return address.isLoopbackAddress() || address.isSiteLocalAddress() || carrier || uniqueLocal;
    }
}
