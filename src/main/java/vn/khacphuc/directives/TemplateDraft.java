package vn.khacphuc.directives;

import java.util.List;

/** A template as typed. */
public record TemplateDraft(String title, String text, List<DirectiveTemplate.Item> items) {}
