// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/mappingdecoder.h"

#include "importing/mappingcodes.h"
#include "importing/rolewords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <limits>

namespace plumbline {

namespace {

using mapping::key;

constexpr int MostColumns = 4096;
constexpr int LargestScale = 12;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MappingCodec)
};

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

    Mapping decode()
    {
        refuseUnknown(m_object, {key("plumbline_mapping"), key("format"), key("encoding"), key("delimiter"),
                                 key("quote"), key("table"), key("range"), key("title_row"), key("columns"),
                                 key("wide_by"), key("numbers"), key("days"), key("fiscal_year_end"),
                                 key("scale"), key("constants")});
        if (m_object.value(key("plumbline_mapping")).toInt() != mapping::Version)
            fail(key("plumbline_mapping"),
                 Words::tr("This is not a mapping of a version that this program reads."));
        choice();
        int titleRow = static_cast<int>(m_mapping.titleRow);
        number(m_object, "title_row", 0, std::numeric_limits<int>::max() - 1, titleRow);
        m_mapping.titleRow = titleRow;
        columns();
        code(m_object, "wide_by", mapping::WideCodes, m_mapping.wideBy);
        const QJsonObject numbers = m_object.value(key("numbers")).toObject();
        refuseUnknown(numbers, {key("decimal"), key("group")}, key("numbers."));
        byte(numbers, "decimal", m_mapping.numbers.decimal);
        byte(numbers, "group", m_mapping.numbers.group);
        const QJsonObject days = m_object.value(key("days")).toObject();
        refuseUnknown(days, {key("order"), key("mean")}, key("days."));
        code(days, "order", mapping::OrderCodes, m_mapping.periods.order);
        code(days, "mean", mapping::MeaningCodes, m_mapping.periods.days);
        fiscalYearEnd();
        number(m_object, "scale", 0, LargestScale, m_mapping.scale);
        constants();
        return m_mapping;
    }

private:
    void choice()
    {
        TableChoice &choice = m_mapping.choice;
        code(m_object, "format", mapping::FormatCodes, choice.format);
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

} // namespace

Result<Mapping> decodedMapping(const QJsonObject &object)
{
    Decoder decoder(object);
    const Mapping found = decoder.decode();
    if (decoder.problem())
        return *decoder.problem();
    return found;
}

} // namespace plumbline
