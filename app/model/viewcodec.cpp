// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/viewcodec.h"

#include "facts/amount.h"
#include "facts/days.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTime>

#include <array>
#include <cmath>

namespace plumbline {

namespace {

constexpr int Version = 1;
constexpr qsizetype LongestList = 10'000;
constexpr qsizetype LongestId = 1000;
constexpr int SecondsOfDay = 24 * 60 * 60;
constexpr qsizetype LengthOfDay = 10;

const QString VersionKey = QStringLiteral("plumbline-view");
const QString DatasetKey = QStringLiteral("dataset");
const QString PageKey = QStringLiteral("page");
const QString LevelKey = QStringLiteral("level");
const QString MetricKey = QStringLiteral("metric");
const QString UnitKey = QStringLiteral("unit");
const QString FilterKey = QStringLiteral("filter");
const QString FocusKey = QStringLiteral("focus");
const QString SpanKey = QStringLiteral("span");
const QString FirstKey = QStringLiteral("first");
const QString EndKey = QStringLiteral("end");
const QString CurrentKey = QStringLiteral("current");
const QString LensKey = QStringLiteral("lens");
const QString HidesComputedKey = QStringLiteral("hidesComputed");
const QString HidesEventsKey = QStringLiteral("hidesEvents");
const QString CurrencyKey = QStringLiteral("currency");
const QString CalendarKey = QStringLiteral("calendar");
const QString KnownOnKey = QStringLiteral("knownOn");
const QString PreferredKey = QStringLiteral("preferred");
const QString ArticleKey = QStringLiteral("article");
const QString CoverageKey = QStringLiteral("coverage");

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ViewCodec)
};

/// The sections of a filter by their keys.
constexpr std::array<std::pair<const char *, Choice Filter::*>, 6> sections = {{
    {"companies", &Filter::companies},
    {"statuses", &Filter::statuses},
    {"eventKinds", &Filter::eventKinds},
    {"segments", &Filter::segments},
    {"areas", &Filter::areas},
    {"articles", &Filter::articles},
}};

QString momentText(double day)
{
    const auto seconds = static_cast<qint64>(std::llround(day * SecondsOfDay));
    const QString date = formatDay(QDate::fromJulianDay(seconds / SecondsOfDay));
    const auto ofDay = static_cast<int>(seconds % SecondsOfDay);
    return ofDay == 0
               ? date
               : date + QLatin1Char('T') + QTime(0, 0).addSecs(ofDay).toString(QStringLiteral("HH:mm:ss"));
}

std::optional<double> readMoment(const QString &text)
{
    const std::optional<QDate> day = readDay(text.left(LengthOfDay).toUtf8());
    if (!day)
        return {};
    const auto whole = static_cast<double>(day->toJulianDay());
    if (text.size() == LengthOfDay)
        return whole;
    const QTime time = QTime::fromString(text.mid(LengthOfDay), QStringLiteral("'T'HH:mm:ss"));
    if (!time.isValid())
        return {};
    return whole + static_cast<double>(QTime(0, 0).secsTo(time)) / SecondsOfDay;
}

QJsonObject filterObject(const Filter &filter)
{
    QJsonObject object;
    for (const auto &[key, section] : sections) {
        if (const Choice &choice = filter.*section)
            object.insert(QLatin1String(key), QJsonArray::fromStringList(*choice));
    }
    return object;
}

QJsonObject lensObject(const Lens &lens)
{
    QJsonObject object;
    if (lens.hidesComputed)
        object.insert(HidesComputedKey, true);
    if (lens.hidesEvents)
        object.insert(HidesEventsKey, true);
    if (!lens.currency.isEmpty())
        object.insert(CurrencyKey, lens.currency);
    if (!lens.calendar.isEmpty())
        object.insert(CalendarKey, lens.calendar);
    if (lens.knownOn.isValid())
        object.insert(KnownOnKey, formatDay(lens.knownOn));
    QJsonObject preferred;
    for (auto choice = lens.preferred.begin(); choice != lens.preferred.end(); ++choice)
        preferred.insert(choice.key(), choice.value());
    if (!preferred.isEmpty())
        object.insert(PreferredKey, preferred);
    return object;
}

/// Reads parts of an object and keeps the first thing that is wrong.
class Reader
{
public:
    const Outcome &problem() const { return m_problem; }

    void fail(const QString &key, const QString &sentence, Error::Kind kind = Error::Kind::RuleBroken)
    {
        if (!m_problem)
            m_problem = Error{kind, sentence, {{}, 0, key}};
    }

    QString text(const QJsonObject &object, const QString &key) { return textOf(object.value(key), key); }

    QJsonObject object(const QJsonObject &parent, const QString &key)
    {
        const QJsonValue value = parent.value(key);
        if (!isAbsent(value) && !value.isObject())
            fail(key, Texts::tr("This part of the view should be an object in braces."));
        return value.toObject();
    }

    /// None when the key is absent.
    Choice list(const QJsonObject &parent, const QString &key)
    {
        const QJsonValue value = parent.value(key);
        if (isAbsent(value))
            return {};
        const QJsonArray array = value.toArray();
        if (!value.isArray())
            fail(key, Texts::tr("This part of the view should be a list of texts."));
        if (array.size() > LongestList)
            fail(key, Texts::tr("This list of the view is too long."), Error::Kind::TooLarge);
        QStringList texts;
        for (qsizetype i = 0; i < array.size() && !m_problem; ++i)
            texts << textOf(array.at(i), key);
        return texts;
    }

    double moment(const QJsonObject &parent, const QString &key)
    {
        const std::optional<double> day = readMoment(text(parent, key));
        if (!day)
            fail(SpanKey + QLatin1Char('.') + key,
                 Texts::tr("This is not a day such as 2018-12-31, of the years 1000 to 2999."));
        return day.value_or(0);
    }

private:
    static bool isAbsent(const QJsonValue &value) { return value.isUndefined() || value.isNull(); }

    QString textOf(const QJsonValue &value, const QString &key)
    {
        if (!isAbsent(value) && !value.isString())
            fail(key, Texts::tr("This part of the view should be a text."));
        const QString text = value.toString();
        if (text.size() > LongestId)
            fail(key, Texts::tr("This text of the view is too long."), Error::Kind::TooLarge);
        return text;
    }

    Outcome m_problem;
};

void readVersion(Reader &reader, const QJsonObject &object)
{
    const QJsonValue value = object.value(VersionKey);
    const double version = value.toDouble();
    if (!value.isDouble() || version < 1 || version != std::floor(version))
        reader.fail({}, Texts::tr("This text is not a view that Plumbline has written."), Error::Kind::Usage);
    else if (version > Version)
        reader.fail({}, Texts::tr("A newer Plumbline has written this view. This one cannot read it."),
                    Error::Kind::NewerVersion);
}

Page readPage(Reader &reader, const QJsonObject &object)
{
    const QString name = reader.text(object, PageKey);
    const std::optional<Page> page = pageFromCode(name);
    if (!page && !name.isEmpty())
        reader.fail(PageKey, Texts::tr("There is no page “%1”.").arg(name));
    return page.value_or(View().page);
}

Level readLevel(Reader &reader, const QJsonObject &object)
{
    const QJsonObject level = reader.object(object, LevelKey);
    return {reader.text(level, MetricKey), reader.text(level, UnitKey)};
}

Filter readFilter(Reader &reader, const QJsonObject &object)
{
    const QJsonObject parts = reader.object(object, FilterKey);
    Filter filter;
    for (const auto &[key, section] : sections)
        filter.*section = reader.list(parts, QLatin1String(key));
    return filter;
}

QString readCurrency(Reader &reader, const QJsonObject &lens)
{
    const QString currency = reader.text(lens, CurrencyKey);
    const std::optional<Unit> unit = Unit::fromCode(currency);
    if (!currency.isEmpty() && !(unit && unit->isMoney()))
        reader.fail(CurrencyKey, Texts::tr("“%1” is not a currency.").arg(currency));
    return currency;
}

QDate readKnownOn(Reader &reader, const QJsonObject &lens)
{
    const QString text = reader.text(lens, KnownOnKey);
    const std::optional<QDate> day = readDay(text.toUtf8());
    if (!day && !text.isEmpty())
        reader.fail(KnownOnKey,
                    Texts::tr("This is not a day such as 2018-12-31, of the years 1000 to 2999."));
    return day.value_or(QDate());
}

Lens readLens(Reader &reader, const QJsonObject &object)
{
    const QJsonObject parts = reader.object(object, LensKey);
    Lens lens;
    lens.hidesComputed = parts.value(HidesComputedKey).toBool();
    lens.hidesEvents = parts.value(HidesEventsKey).toBool();
    lens.currency = readCurrency(reader, parts);
    lens.calendar = reader.text(parts, CalendarKey);
    lens.knownOn = readKnownOn(reader, parts);
    const QJsonObject preferred = reader.object(parts, PreferredKey);
    if (preferred.size() > LongestList)
        reader.fail(PreferredKey, Texts::tr("This list of the view is too long."), Error::Kind::TooLarge);
    for (const QString &fact : preferred.keys())
        lens.preferred.insert(fact, reader.text(preferred, fact));
    return lens;
}

std::optional<DayRange> readSpan(Reader &reader, const QJsonObject &object)
{
    const QJsonObject ends = reader.object(object, SpanKey);
    if (ends.isEmpty())
        return {};
    const DayRange span{reader.moment(ends, FirstKey), reader.moment(ends, EndKey)};
    if (span.days() <= 0)
        reader.fail(SpanKey, Texts::tr("The span ends before it starts."));
    return span;
}

} // namespace

QJsonObject viewObject(const WrittenView &written)
{
    const View &view = written.view;
    QJsonObject object{{VersionKey, Version}, {PageKey, code(view.page)}};
    const auto add = [&object](const QString &key, const QString &text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    add(DatasetKey, written.dataset);
    add(CurrentKey, view.current.text());
    add(ArticleKey, view.article);
    add(CoverageKey, view.coverage);
    if (!view.level.isNull())
        object.insert(LevelKey, QJsonObject{{MetricKey, view.level.metric}, {UnitKey, view.level.unit}});
    if (view.filter != Filter())
        object.insert(FilterKey, filterObject(view.filter));
    if (view.lens != Lens())
        object.insert(LensKey, lensObject(view.lens));
    if (!view.focus.isEmpty())
        object.insert(FocusKey, QJsonArray::fromStringList(view.focus));
    if (view.span)
        object.insert(SpanKey, QJsonObject{{FirstKey, momentText(view.span->first)},
                                           {EndKey, momentText(view.span->end)}});
    return object;
}

QString viewText(const WrittenView &written)
{
    return QString::fromUtf8(QJsonDocument(viewObject(written)).toJson());
}

Result<WrittenView> viewFromObject(const QJsonObject &object)
{
    Reader reader;
    readVersion(reader, object);
    WrittenView written;
    written.dataset = reader.text(object, DatasetKey);
    written.view.page = readPage(reader, object);
    written.view.level = readLevel(reader, object);
    written.view.filter = readFilter(reader, object);
    written.view.lens = readLens(reader, object);
    written.view.focus = reader.list(object, FocusKey).value_or(QStringList());
    written.view.span = readSpan(reader, object);
    written.view.current = FactId(reader.text(object, CurrentKey));
    written.view.article = reader.text(object, ArticleKey);
    written.view.coverage = reader.text(object, CoverageKey);
    if (reader.problem())
        return *reader.problem();
    return written;
}

Result<WrittenView> viewFromText(const QString &text)
{
    if (text.size() > LongestViewText)
        return Error{Error::Kind::TooLarge, Texts::tr("This text is too long for a view."), {}};
    const QJsonDocument document = QJsonDocument::fromJson(text.trimmed().toUtf8());
    if (!document.isObject())
        return Error{
            Error::Kind::Usage, Texts::tr("This text is not a view that Plumbline has written."), {}};
    return viewFromObject(document.object());
}

} // namespace plumbline
