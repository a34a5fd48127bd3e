// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rolewords.h"

#include "facts/codes.h"
#include "facts/measure.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ColumnRole)
};

constexpr CodeTable<ColumnRole, ColumnRoles.size()> RoleCodes = {{
    {ColumnRole::Ignored, "ignored"},
    {ColumnRole::Company, "company"},
    {ColumnRole::Metric, "metric"},
    {ColumnRole::Period, "period"},
    {ColumnRole::Value, "value"},
    {ColumnRole::Unit, "unit"},
    {ColumnRole::Status, "status"},
    {ColumnRole::Segment, "segment"},
    {ColumnRole::Region, "region"},
    {ColumnRole::Source, "source"},
}};

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

/// A word of letters counts where it stands alone or with an s; Chinese counts anywhere.
bool holds(const QString &title, const QString &word)
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

struct StatusWord {
    const char *written;
    Status status;
};

constexpr std::array StatusWords = {
    StatusWord{"a", Status::Reported},          StatusWord{"actual", Status::Reported},
    StatusWord{"actuals", Status::Reported},    StatusWord{"reported", Status::Reported},
    StatusWord{"final", Status::Reported},      StatusWord{"ist", Status::Reported},
    StatusWord{"实际", Status::Reported},       StatusWord{"e", Status::Estimated},
    StatusWord{"est", Status::Estimated},       StatusWord{"est.", Status::Estimated},
    StatusWord{"estimate", Status::Estimated},  StatusWord{"estimated", Status::Estimated},
    StatusWord{"估计", Status::Estimated},      StatusWord{"估算", Status::Estimated},
    StatusWord{"f", Status::Forecast},          StatusWord{"p", Status::Forecast},
    StatusWord{"forecast", Status::Forecast},   StatusWord{"projected", Status::Forecast},
    StatusWord{"projection", Status::Forecast}, StatusWord{"预测", Status::Forecast},
    StatusWord{"plan", Status::Planned},        StatusWord{"planned", Status::Planned},
    StatusWord{"budget", Status::Planned},      StatusWord{"target", Status::Planned},
    StatusWord{"计划", Status::Planned},        StatusWord{"considered", Status::Considered},
};

} // namespace

QString roleText(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Company:
        return Words::tr("Company");
    case ColumnRole::Metric:
        return Words::tr("Metric");
    case ColumnRole::Period:
        return Words::tr("Period or day");
    case ColumnRole::Value:
        return Words::tr("Value");
    case ColumnRole::Unit:
        return Words::tr("Unit or currency");
    case ColumnRole::Status:
        return Words::tr("Status");
    case ColumnRole::Segment:
        return Words::tr("Segment");
    case ColumnRole::Region:
        return Words::tr("Region");
    case ColumnRole::Source:
        return Words::tr("Source");
    case ColumnRole::Ignored:
        break;
    }
    return Words::tr("Not imported");
}

QString roleCode(ColumnRole role)
{
    return codeOf(RoleCodes, role);
}

std::optional<ColumnRole> roleFromCode(QStringView code)
{
    return valueOf(RoleCodes, code);
}

std::optional<ColumnRole> roleOfTitle(const QString &title)
{
    QString plain = title.toLower();
    plain.replace(u'_', u' ');
    for (const TitleWord &word : TitleWords) {
        if (holds(plain, QString::fromUtf8(word.written)))
            return word.role;
    }
    return {};
}

std::optional<Status> statusOfWord(QStringView given)
{
    const QString word = given.trimmed().toString().toLower();
    for (const StatusWord &known : StatusWords) {
        if (word == QString::fromUtf8(known.written))
            return known.status;
    }
    return statusFromCode(word);
}

TitleParts partsOfTitle(const QString &title)
{
    static const std::array expressions = {
        QRegularExpression(QStringLiteral(R"(^(.+?)\s*[(\[（【]\s*([^()\[\]（）【】]+?)\s*[)\]）】]$)")),
        QRegularExpression(QStringLiteral(R"(^(.+?),\s*(.+)$)")),
        QRegularExpression(QStringLiteral(R"(^(.+?)\s+in\s+(.+)$)"),
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral(R"(^(.+?)\s+(%|[A-Z]{3}|[$€£])$)")),
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

QString baseOfMetric(const QString &name)
{
    const QString plain = name.toLower().replace(u'-', u' ').replace(u'/', u' ');
    for (const char *word : {"yoy", "y o y", "year on year", "year over year", "同比"}) {
        if (holds(plain, QString::fromUtf8(word)))
            return YearOnYear;
    }
    for (const char *word : {"qoq", "q o q", "quarter on quarter", "quarter over quarter", "环比"}) {
        if (holds(plain, QString::fromUtf8(word)))
            return QuarterOnQuarter;
    }
    return {};
}

QString areaOf(const QString &text)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> all;
        for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
            const auto territory = static_cast<QLocale::Territory>(i);
            const QString code = QLocale::territoryToCode(territory);
            constexpr qsizetype alpha2 = 2;
            if (code.size() != alpha2)
                continue;
            all.insert(QLocale::territoryToString(territory).toLower(), code);
            all.insert(code.toLower(), code);
        }
        all.insert(QStringLiteral("usa"), QStringLiteral("US"));
        all.insert(QStringLiteral("uk"), QStringLiteral("GB"));
        all.insert(QStringLiteral("中国"), QStringLiteral("CN"));
        all.insert(QStringLiteral("美国"), QStringLiteral("US"));
        for (const char *name : {"world", "global", "worldwide", "全球"})
            all.insert(QString::fromUtf8(name), QStringLiteral("WORLD"));
        all.insert(QStringLiteral("apac"), QStringLiteral("APAC"));
        return all;
    }();
    const QString plain = text.simplified();
    return codes.value(plain.toLower(), plain);
}

} // namespace plumbline
