package vn.khacphuc.base.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints a database failure as two plain sentences instead of a stack trace. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseFailure cause) {
        return new FailureAnalysis(cause.getMessage(), cause.advice(), cause);
    }
}
