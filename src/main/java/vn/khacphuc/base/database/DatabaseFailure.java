package vn.khacphuc.base.database;

/** The embedded database cannot be had; says why, and what to do about it. */
class DatabaseFailure extends RuntimeException {

    private final String advice;

    DatabaseFailure(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    DatabaseFailure(String message, String advice, Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
