// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "model/view.h"

#include <QJsonObject>

namespace plumbline {

/// A view as text, for the clipboard, saved views and the session: a JSON object that
/// a person can read.
///
///     {"plumbline-view": 1, "dataset": "china-cloud", "page": "share",
///      "level": {"metric": "revenue", "unit": "CNY"},
///      "filter": {"companies": ["a", "b"], "statuses": [], "eventKinds": [],
///                 "segments": [], "areas": [], "articles": []},
///      "focus": ["a"], "span": {"first": "2018-01-01", "end": "2019-01-01T12:00:00"},
///      "current": "a.revenue.2018", "article": "a-2019"}
///
/// Parts that are not chosen are left out, as they may be by hand; a part of `filter`
/// that is left out wants all. `end` is exclusive; times of day are kept to the second.
/// Later versions may add keys without a new number: readers pass over keys that they
/// do not know. Pure, any thread.
struct WrittenView {
    View view;
    QString dataset; ///< the name it was made for, to be told when it is another; may be empty

    friend bool operator==(const WrittenView &, const WrittenView &) = default;
};

/// Longer texts are no view: the reader of one pastes it.
inline constexpr qsizetype LongestViewText = 1024 * 1024;

QString viewText(const WrittenView &written);
QJsonObject viewObject(const WrittenView &written);

/// The whole view or an error, whose place names the key: Usage (this is no view),
/// NewerVersion, RuleBroken (a part has the wrong type, an unknown page, a span that
/// ends before it starts or lies outside of the years 1000 to 2999), TooLarge. Ids are not looked up.
Result<WrittenView> viewFromText(const QString &text);
Result<WrittenView> viewFromObject(const QJsonObject &object);

} // namespace plumbline
