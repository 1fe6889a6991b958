package vn.khacphuc.base.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;
import vn.khacphuc.base.PublishedPasswords;

class ListeningAddressTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void onLoopbackWhilePasswordsAreKnownToAll() {
        beans.addBean("sample", (PublishedPasswords) () -> true);
        assertThat(address().loopbackOnly()).isTrue();
    }

    @Test
    void openWhenAnAddressIsNamed() {
        beans.addBean("sample", (PublishedPasswords) () -> true);
        environment.setProperty("server.address", "0.0.0.0");
        assertThat(address().loopbackOnly()).isFalse();
    }

    @Test
    void openWithoutSuchPasswords() {
        assertThat(address().loopbackOnly()).isFalse();
        beans.addBean("sample", (PublishedPasswords) () -> false);
        assertThat(address().loopbackOnly()).isFalse();
    }

    private ListeningAddress address() {
        return new ListeningAddress(environment, beans.getBeanProvider(PublishedPasswords.class));
    }
}
