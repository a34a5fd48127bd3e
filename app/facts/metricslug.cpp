// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/metricslug.h"

#include "facts/slug.h"

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

struct FieldTerm {
    const char *written; ///< lower case
    const char *standard;
};

/// Longer terms before those that they hold.
constexpr std::array Terms = {
    FieldTerm{"share of market", "market share"},
    FieldTerm{"share of the market", "market share"},
    FieldTerm{"marktanteil", "market share"},
    FieldTerm{"市场份额", "market share"},
    FieldTerm{"市场占有率", "market share"},
    FieldTerm{"市占率", "market share"},
    FieldTerm{"市占", "market share"},
    FieldTerm{"year-on-year", "yoy"},
    FieldTerm{"year on year", "yoy"},
    FieldTerm{"year over year", "yoy"},
    FieldTerm{"y/y", "yoy"},
    FieldTerm{"同比", "yoy"},
    FieldTerm{"quarter-on-quarter", "qoq"},
    FieldTerm{"quarter on quarter", "qoq"},
    FieldTerm{"q/q", "qoq"},
    FieldTerm{"环比", "qoq"},
    FieldTerm{"增长率", "growth"},
    FieldTerm{"增长", "growth"},
    FieldTerm{"增速", "growth"},
    FieldTerm{"增幅", "growth"},
    FieldTerm{"wachstum", "growth"},
    FieldTerm{"营业总收入", "revenue"},
    FieldTerm{"营业收入", "revenue"},
    FieldTerm{"营收", "revenue"},
    FieldTerm{"收入", "revenue"},
    FieldTerm{"umsatzerlöse", "revenue"},
    FieldTerm{"umsatz", "revenue"},
};

constexpr char Growth[] = "growth";
constexpr char MarketShare[] = "market_share";

QString inStandardTerms(const QString &name)
{
    QString text = name.toLower();
    for (const FieldTerm &term : Terms)
        text.replace(QString::fromUtf8(term.written), u' ' + QLatin1String(term.standard) + u' ');
    return text;
}

/// The Chinese words that no slug can hold.
QString restOf(const QString &text)
{
    QString rest;
    std::copy_if(text.begin(), text.end(), std::back_inserter(rest),
                 [](QChar letter) { return letter.script() == QChar::Script_Han; });
    return rest;
}

/// Without a word, whose place is told by the rest.
QByteArrayList without(QByteArrayList words, const QByteArrayList &taken)
{
    words.removeIf([&taken](const QByteArray &word) { return taken.contains(word); });
    return words;
}

/// "growth" behind what grows; a change over a time says nothing more than that.
QByteArrayList inOrder(QByteArrayList words)
{
    const QByteArrayList changes = {"yoy", "qoq"};
    const bool isChange = std::any_of(words.begin(), words.end(),
                                      [&changes](const QByteArray &word) { return changes.contains(word); });
    if (isChange)
        words = without(words, changes + QByteArrayList{Growth}) << Growth;
    const QByteArrayList share = QByteArray(MarketShare).split('_');
    const bool isShare = std::search(words.begin(), words.end(), share.begin(), share.end()) != words.end();
    return isShare ? share + without(words, share) : words;
}

} // namespace

QByteArray metricSlug(const QString &name, qsizetype longest)
{
    const QString text = inStandardTerms(name);
    const QByteArray plain = slugOf(text, '_', longest);
    QByteArrayList words = plain.isEmpty() ? QByteArrayList() : inOrder(plain.split('_'));
    if (const QString rest = restOf(text); !rest.isEmpty())
        words << slugMark(rest);
    return words.join('_');
}

} // namespace plumbline
