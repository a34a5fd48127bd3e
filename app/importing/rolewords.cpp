// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/rolewords.h"

#include "facts/codes.h"
#include "facts/measure.h"
#include "importing/titlewords.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

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

std::optional<Status> statusOfWord(QStringView given)
{
    const QString word = given.trimmed().toString().toLower();
    for (const StatusWord &known : StatusWords) {
        if (word == QString::fromUtf8(known.written))
            return known.status;
    }
    return statusFromCode(word);
}

QString baseOfMetric(const QString &name)
{
    const QString plain = name.toLower().replace(u'-', u' ').replace(u'/', u' ');
    for (const char *word : {"yoy", "y o y", "year on year", "year over year", "同比"}) {
        if (holdsWord(plain, QString::fromUtf8(word)))
            return YearOnYear;
    }
    for (const char *word : {"qoq", "q o q", "quarter on quarter", "quarter over quarter", "环比"}) {
        if (holdsWord(plain, QString::fromUtf8(word)))
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
