// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/titlewords.h"

#include "importing/rolewords.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace plumbline {

namespace {

struct TitleWord {
    const char *written; ///< lower case
    ColumnRole role;
};

/// Words of titles; the first that a title holds counts, so narrow words come first.
constexpr std::array TitleWords = {
    TitleWord{"fiscal year", ColumnRole::Period},
    TitleWord{"currency", ColumnRole::Unit},
    TitleWord{"währung", ColumnRole::Unit},
    TitleWord{"einheit", ColumnRole::Unit},
    TitleWord{"unit", ColumnRole::Unit},
    TitleWord{"单位", ColumnRole::Unit},
    TitleWord{"货币", ColumnRole::Unit},
    TitleWord{"币种", ColumnRole::Unit},
    TitleWord{"company", ColumnRole::Company},
    TitleWord{"companies", ColumnRole::Company},
    TitleWord{"firm", ColumnRole::Company},
    TitleWord{"issuer", ColumnRole::Company},
    TitleWord{"ticker", ColumnRole::Company},
    TitleWord{"vendor", ColumnRole::Company},
    TitleWord{"provider", ColumnRole::Company},
    TitleWord{"entity", ColumnRole::Company},
    TitleWord{"unternehmen", ColumnRole::Company},
    TitleWord{"firma", ColumnRole::Company},
    TitleWord{"公司", ColumnRole::Company},
    TitleWord{"企业", ColumnRole::Company},
    TitleWord{"厂商", ColumnRole::Company},
    TitleWord{"metric", ColumnRole::Metric},
    TitleWord{"indicator", ColumnRole::Metric},
    TitleWord{"measure", ColumnRole::Metric},
    TitleWord{"line item", ColumnRole::Metric},
    TitleWord{"item", ColumnRole::Metric},
    TitleWord{"kennzahl", ColumnRole::Metric},
    TitleWord{"指标", ColumnRole::Metric},
    TitleWord{"科目", ColumnRole::Metric},
    TitleWord{"period", ColumnRole::Period},
    TitleWord{"quarter", ColumnRole::Period},
    TitleWord{"date", ColumnRole::Period},
    TitleWord{"month", ColumnRole::Period},
    TitleWord{"year", ColumnRole::Period},
    TitleWord{"time", ColumnRole::Period},
    TitleWord{"zeitraum", ColumnRole::Period},
    TitleWord{"quartal", ColumnRole::Period},
    TitleWord{"datum", ColumnRole::Period},
    TitleWord{"monat", ColumnRole::Period},
    TitleWord{"jahr", ColumnRole::Period},
    TitleWord{"报告期", ColumnRole::Period},
    TitleWord{"季度", ColumnRole::Period},
    TitleWord{"日期", ColumnRole::Period},
    TitleWord{"时间", ColumnRole::Period},
    TitleWord{"年份", ColumnRole::Period},
    TitleWord{"年度", ColumnRole::Period},
    TitleWord{"月份", ColumnRole::Period},
    TitleWord{"status", ColumnRole::Status},
    TitleWord{"actual/forecast", ColumnRole::Status},
    TitleWord{"状态", ColumnRole::Status},
    TitleWord{"segment", ColumnRole::Segment},
    TitleWord{"division", ColumnRole::Segment},
    TitleWord{"business line", ColumnRole::Segment},
    TitleWord{"sparte", ColumnRole::Segment},
    TitleWord{"业务", ColumnRole::Segment},
    TitleWord{"region", ColumnRole::Region},
    TitleWord{"country", ColumnRole::Region},
    TitleWord{"geography", ColumnRole::Region},
    TitleWord{"land", ColumnRole::Region},
    TitleWord{"地区", ColumnRole::Region},
    TitleWord{"国家", ColumnRole::Region},
    TitleWord{"source", ColumnRole::Source},
    TitleWord{"quelle", ColumnRole::Source},
    TitleWord{"来源", ColumnRole::Source},
    TitleWord{"value", ColumnRole::Value},
    TitleWord{"amount", ColumnRole::Value},
    TitleWord{"figure", ColumnRole::Value},
    TitleWord{"wert", ColumnRole::Value},
    TitleWord{"betrag", ColumnRole::Value},
    TitleWord{"数值", ColumnRole::Value},
    TitleWord{"金额", ColumnRole::Value},
    TitleWord{"name", ColumnRole::Company},
};

} // namespace

bool holdsWord(const QString &title, const QString &word)
{
    if (!word.front().isLetter() || word.front().script() == QChar::Script_Han)
        return title.contains(word);
    for (qsizetype at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool startsWord = at == 0 || !title[at - 1].isLetter();
        const bool endsWord = end == title.size() || !title[end].isLetter() ||
                              (title[end] == u's' && (end + 1 == title.size() || !title[end + 1].isLetter()));
        if (startsWord && endsWord)
            return true;
    }
    return false;
}

std::optional<ColumnRole> roleOfTitle(const QString &title)
{
    QString plain = title.toLower();
    plain.replace(u'_', u' ');
    for (const TitleWord &word : TitleWords) {
        if (holdsWord(plain, QString::fromUtf8(word.written)))
            return word.role;
    }
    return {};
}

bool isCounterTitle(const QString &title)
{
    static const QStringList names = {QStringLiteral("id"),   QStringLiteral("no"),  QStringLiteral("no."),
                                      QStringLiteral("#"),    QStringLiteral("row"), QStringLiteral("index"),
                                      QStringLiteral("序号"), QStringLiteral("nr"),  QStringLiteral("nr.")};
    return names.contains(title.trimmed().toLower());
}

bool isMetricTitle(const QString &title)
{
    static const QStringList words = {
        QStringLiteral("revenue"),  QStringLiteral("sales"),  QStringLiteral("profit"),
        QStringLiteral("income"),   QStringLiteral("growth"), QStringLiteral("share"),
        QStringLiteral("margin"),   QStringLiteral("cost"),   QStringLiteral("users"),
        QStringLiteral("price"),    QStringLiteral("volume"), QStringLiteral("open"),
        QStringLiteral("close"),    QStringLiteral("high"),   QStringLiteral("low"),
        QStringLiteral("ebit"),     QStringLiteral("assets"), QStringLiteral("cash"),
        QStringLiteral("capex"),    QStringLiteral("umsatz"), QStringLiteral("gewinn"),
        QStringLiteral("收入"),     QStringLiteral("利润"),   QStringLiteral("份额"),
        QStringLiteral("增长"),     QStringLiteral("增速"),   QStringLiteral("customers"),
        QStringLiteral("valuation")};
    const QString plain = title.toLower();
    return std::any_of(words.begin(), words.end(),
                       [&plain](const QString &word) { return plain.contains(word); });
}

TitleParts partsOfTitle(const QString &title)
{
    static const std::array expressions = {
        QRegularExpression(QStringLiteral(R"(^(.+?)\s*[(\[（【]\s*([^()\[\]（）【】]+?)\s*[)\]）】]$)")),
        QRegularExpression(QStringLiteral(R"(^(.+?),\s*(.+)$)")),
        QRegularExpression(QStringLiteral(R"(^(.+?)\s+in\s+(.+)$)"),
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral(R"(^(.+?)\s+(%|[A-Z]{3}|[$€£])$)")),
        QRegularExpression(
            QStringLiteral(
                R"(^(.+?)_(usd|eur|cny|rmb|gbp|jpy|hkd|krw|inr|chf|percent)$)"), // as databases name columns
            QRegularExpression::CaseInsensitiveOption),
    };
    const QString plain = title.simplified();
    for (const QRegularExpression &expression : expressions) {
        const auto found = expression.match(plain);
        const auto unit = found.hasMatch() ? readUnit(found.captured(2)) : std::nullopt;
        if (unit)
            return {found.captured(1), unit};
    }
    return {plain, {}};
}

std::optional<PeriodTitle> periodOfTitle(const QString &title, const PeriodForm &form)
{
    const QString plain = title.simplified();
    if (const auto period = readPeriodText(plain, form))
        return PeriodTitle{*period, {}};
    constexpr qsizetype shortest = 5; // 2025E
    if (plain.size() < shortest)
        return {};
    const auto status = QStringView(u"AEFPaefp").contains(plain.back())
                            ? statusOfWord(QStringView(plain).last(1))
                            : std::nullopt;
    const auto period = status ? readPeriodText(plain.chopped(1).trimmed(), form) : std::nullopt;
    return period ? std::optional(PeriodTitle{*period, status}) : std::nullopt;
}

} // namespace plumbline
