// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/mappingcodec.h"

#include "facts/codes.h"
#include "importing/rolewords.h"
#include "store/safefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace plumbline {

namespace {

constexpr int Version = 1;
constexpr qint64 LargestFile = 4 * 1024 * 1024;
constexpr int MostColumns = 4096;
constexpr int LargestScale = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MappingCodec)
};

constexpr CodeTable<TableFormat, 5> FormatCodes = {{
    {TableFormat::Csv, "csv"},
    {TableFormat::Xlsx, "xlsx"},
    {TableFormat::Ods, "ods"},
    {TableFormat::Database, "database"},
    {TableFormat::Package, "package"},
}};

constexpr CodeTable<WideBy, 4> WideCodes = {{
    {WideBy::Nothing, "nothing"},
    {WideBy::Company, "company"},
    {WideBy::Metric, "metric"},
    {WideBy::Period, "period"},
}};

constexpr CodeTable<PeriodForm::Order, 3> OrderCodes = {{
    {PeriodForm::Order::YearFirst, "year_first"},
    {PeriodForm::Order::DayFirst, "day_first"},
    {PeriodForm::Order::MonthFirst, "month_first"},
}};

constexpr CodeTable<DayMeaning, 4> MeaningCodes = {{
    {DayMeaning::Day, "day"},
    {DayMeaning::Month, "month"},
    {DayMeaning::Quarter, "quarter"},
    {DayMeaning::Year, "year"},
}};

QString key(const char *name)
{
    return QLatin1String(name);
}

QString textOf(char byte)
{
    return byte == '\0' ? QString() : QString(QLatin1Char(byte));
}

/// Takes the parts of a mapping out of a JSON object; the first that makes no sense is kept.
class Decoder
{
public:
    explicit Decoder(QJsonObject object) : m_object(std::move(object)) {}

    const Outcome &problem() const { return m_problem; }

    void fail(const QString &place, const QString &sentence)
    {
        if (!m_problem)
            m_problem = Error{Error::Kind::RuleBroken, sentence, {{}, 0, place}};
    }

    void refuseUnknown(const QJsonObject &object, const QStringList &known, const QString &inside = {})
    {
        for (auto entry = object.begin(); entry != object.end(); ++entry) {
            if (!known.contains(entry.key()))
                fail(inside + entry.key(),
                     Words::tr("The mapping has a key that this program does not know."));
        }
    }

    template<typename Value, size_t Size>
    void code(const QJsonObject &object, const char *name, const CodeTable<Value, Size> &table, Value &value)
    {
        const QJsonValue found = object.value(key(name));
        if (found.isUndefined())
            return;
        const auto read = valueOf(table, found.toString());
        if (read)
            value = *read;
        else
            fail(key(name), Words::tr("“%1” is not one of the words for it.").arg(found.toString()));
    }

    void byte(const QJsonObject &object, const char *name, char &value)
    {
        const QJsonValue found = object.value(key(name));
        if (found.isUndefined())
            return;
        const QByteArray text = found.toString().toLatin1();
        if (found.isString() && text.size() <= 1)
            value = text.isEmpty() ? '\0' : text.front();
        else
            fail(key(name), Words::tr("One character or none is expected."));
    }

    void number(const QJsonObject &object, const char *name, int least, int most, int &value)
    {
        const QJsonValue found = object.value(key(name));
        if (found.isUndefined())
            return;
        value = found.toInt(least - 1);
        if (value < least || value > most)
            fail(key(name), Words::tr("A whole number from %1 to %2 is expected.").arg(least).arg(most));
    }

    Mapping mapping()
    {
        refuseUnknown(m_object, {key("plumbline_mapping"), key("format"), key("encoding"), key("delimiter"),
                                 key("quote"), key("table"), key("range"), key("title_row"), key("columns"),
                                 key("wide_by"), key("numbers"), key("days"), key("fiscal_year_end"),
                                 key("scale"), key("constants")});
        if (m_object.value(key("plumbline_mapping")).toInt() != Version)
            fail(key("plumbline_mapping"),
                 Words::tr("This is not a mapping of a version that this program reads."));
        choice();
        int titleRow = static_cast<int>(m_mapping.titleRow);
        number(m_object, "title_row", 0, std::numeric_limits<int>::max() - 1, titleRow);
        m_mapping.titleRow = titleRow;
        columns();
        code(m_object, "wide_by", WideCodes, m_mapping.wideBy);
        const QJsonObject numbers = m_object.value(key("numbers")).toObject();
        refuseUnknown(numbers, {key("decimal"), key("group")}, key("numbers."));
        byte(numbers, "decimal", m_mapping.numbers.decimal);
        byte(numbers, "group", m_mapping.numbers.group);
        const QJsonObject days = m_object.value(key("days")).toObject();
        refuseUnknown(days, {key("order"), key("mean")}, key("days."));
        code(days, "order", OrderCodes, m_mapping.periods.order);
        code(days, "mean", MeaningCodes, m_mapping.periods.days);
        fiscalYearEnd();
        number(m_object, "scale", 0, LargestScale, m_mapping.scale);
        constants();
        return m_mapping;
    }

private:
    void choice()
    {
        TableChoice &choice = m_mapping.choice;
        code(m_object, "format", FormatCodes, choice.format);
        choice.csv.encoding = m_object.value(key("encoding")).toString(QStringLiteral("UTF-8")).toLatin1();
        byte(m_object, "delimiter", choice.csv.delimiter);
        byte(m_object, "quote", choice.csv.quote);
        choice.table = m_object.value(key("table")).toString();
        const QJsonObject range = m_object.value(key("range")).toObject();
        refuseUnknown(range, {key("first_row"), key("last_row"), key("first_column"), key("last_column")},
                      key("range."));
        constexpr int most = std::numeric_limits<int>::max() - 1;
        number(range, "first_row", 0, most, choice.range.firstRow);
        number(range, "last_row", 0, most, choice.range.lastRow);
        number(range, "first_column", 0, MostColumns, choice.range.firstColumn);
        number(range, "last_column", 0, MostColumns, choice.range.lastColumn);
    }

    void columns()
    {
        const QJsonArray columns = m_object.value(key("columns")).toArray();
        if (columns.size() > MostColumns)
            return fail(key("columns"), Words::tr("A table has at most %1 columns.").arg(MostColumns));
        for (const QJsonValue &value : columns) {
            const QJsonObject column = value.toObject();
            refuseUnknown(column, {key("title"), key("role")}, key("columns."));
            const QString code = column.value(key("role")).toString(key("ignored"));
            const auto role = roleFromCode(code);
            if (!role)
                fail(key("columns.role"), Words::tr("“%1” is not one of the words for it.").arg(code));
            m_mapping.titles << column.value(key("title")).toString();
            m_mapping.roles.push_back(role.value_or(ColumnRole::Ignored));
        }
    }

    void fiscalYearEnd()
    {
        const QJsonValue found = m_object.value(key("fiscal_year_end"));
        if (found.isUndefined())
            return;
        const auto end = readMonthDay(found.toString().toLatin1());
        if (end)
            m_mapping.periods.fiscalYearEnd = *end;
        else
            fail(key("fiscal_year_end"), Words::tr("A day as MM-DD is expected, such as 03-31."));
    }

    void constants()
    {
        const QJsonObject constants = m_object.value(key("constants")).toObject();
        for (auto entry = constants.begin(); entry != constants.end(); ++entry) {
            const auto role = roleFromCode(entry.key());
            if (role && *role != ColumnRole::Ignored && *role != ColumnRole::Value && entry->isString())
                m_mapping.setConstant(*role, entry->toString());
            else
                fail(key("constants.") + entry.key(),
                     Words::tr("The mapping has a key that this program does not know."));
        }
    }

    QJsonObject m_object;
    Mapping m_mapping;
    Outcome m_problem;
};

QJsonObject jsonOf(const SheetRange &range)
{
    return {{key("first_row"), range.firstRow},
            {key("last_row"), range.lastRow},
            {key("first_column"), range.firstColumn},
            {key("last_column"), range.lastColumn}};
}

} // namespace

QString formatCode(TableFormat format)
{
    return codeOf(FormatCodes, format);
}

QByteArray toJson(const Mapping &mapping)
{
    QJsonObject object{{key("plumbline_mapping"), Version},
                       {key("format"), formatCode(mapping.choice.format)},
                       {key("title_row"), mapping.titleRow},
                       {key("wide_by"), codeOf(WideCodes, mapping.wideBy)},
                       {key("scale"), mapping.scale}};
    const bool isCsv = mapping.choice.format == TableFormat::Csv ||
                       mapping.choice.format == TableFormat::Package;
    if (isCsv) {
        object.insert(key("encoding"), QString::fromLatin1(mapping.choice.csv.encoding));
        object.insert(key("delimiter"), textOf(mapping.choice.csv.delimiter));
        object.insert(key("quote"), textOf(mapping.choice.csv.quote));
    }
    if (!mapping.choice.table.isEmpty())
        object.insert(key("table"), mapping.choice.table);
    if (mapping.choice.range != SheetRange())
        object.insert(key("range"), jsonOf(mapping.choice.range));
    QJsonArray columns;
    for (int column = 0; column < std::max<int>(static_cast<int>(mapping.titles.size()),
                                                static_cast<int>(mapping.roles.size()));
         ++column)
        columns << QJsonObject{{key("title"), mapping.titles.value(column)},
                               {key("role"), roleCode(mapping.roleOf(column))}};
    object.insert(key("columns"), columns);
    object.insert(key("numbers"), QJsonObject{{key("decimal"), textOf(mapping.numbers.decimal)},
                                              {key("group"), textOf(mapping.numbers.group)}});
    object.insert(key("days"), QJsonObject{{key("order"), codeOf(OrderCodes, mapping.periods.order)},
                                           {key("mean"), codeOf(MeaningCodes, mapping.periods.days)}});
    const MonthDay end = mapping.periods.fiscalYearEnd;
    object.insert(key("fiscal_year_end"), QStringLiteral("%1-%2")
                                              .arg(end.month, 2, 10, QLatin1Char('0'))
                                              .arg(end.day, 2, 10, QLatin1Char('0')));
    QJsonObject constants;
    for (const ColumnRole role : ColumnRoles) {
        if (!mapping.constant(role).isEmpty())
            constants.insert(roleCode(role), mapping.constant(role));
    }
    object.insert(key("constants"), constants);
    return QJsonDocument(object).toJson();
}

Result<Mapping> mappingFromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error{Error::Kind::RuleBroken,
                     Words::tr("This is not a mapping: no JSON object (%1 at byte %2).")
                         .arg(problem.errorString())
                         .arg(problem.offset),
                     {}};
    Decoder decoder(document.object());
    Mapping mapping = decoder.mapping();
    if (decoder.problem())
        return *decoder.problem();
    return mapping;
}

Result<Mapping> readMapping(const QString &path)
{
    const auto failure = [&path](Error::Kind kind, const QString &sentence) {
        return Error{kind, sentence, {path, 0, {}}};
    };
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failure(Error::Kind::Missing, Words::tr("There is no such file."));
    if (!QFileInfo(path).isFile())
        return failure(Error::Kind::NotAFile, Words::tr("This is not an ordinary file."));
    if (QFileInfo(path).size() > LargestFile)
        return failure(Error::Kind::TooLarge,
                       Words::tr("A mapping has at most %1 MB.").arg(LargestFile >> 20));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Unreadable,
                       Words::tr("The file cannot be read (%1).").arg(file.errorString()));
    auto mapping = mappingFromJson(file.readAll());
    if (mapping)
        return mapping;
    Error error = mapping.error();
    error.place.file = path;
    return error;
}

Outcome writeMapping(const Mapping &mapping, const QString &path)
{
    const QByteArray json = toJson(mapping);
    return writeFile(path, [&json](QIODevice &device) { return device.write(json) == json.size(); });
}

} // namespace plumbline
