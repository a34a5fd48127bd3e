// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/facetvalues.h"

#include "facts/figuretext.h"
#include "model/facttext.h"
#include "model/factwords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FacetValues)
};

size_t keyCount(const Tables &tables, FilterSection section)
{
    switch (section) {
    case FilterSection::Companies:
        return tables.entities.size();
    case FilterSection::Status:
        return static_cast<size_t>(Status::Considered) + 1;
    case FilterSection::EventKinds:
        return static_cast<size_t>(Event::Kind::Other) + 1;
    case FilterSection::Segments:
    case FilterSection::Areas:
        return tables.measures.size() + 1; // the last is for facts without a measure
    case FilterSection::Articles:
        return tables.articles.size();
    }
    return 0;
}

/// Gives each article of a fact once; facts have few.
template<typename Use>
void forEachArticle(const Dataset &dataset, int index, Use use)
{
    std::array<ArticleIndex, 8> seen; // beyond these an article may be found anew
    size_t seenCount = 0;
    std::vector<ArticleIndex> further;
    for (const Statement &statement : dataset.fact(index).statements()) {
        for (const Evidence &piece : dataset.evidence(index, statement)) {
            const auto end = seen.begin() + seenCount;
            if (std::find(seen.begin(), end, piece.article) != end ||
                std::find(further.begin(), further.end(), piece.article) != further.end())
                continue;
            if (seenCount < seen.size())
                seen[seenCount++] = piece.article;
            else
                further.push_back(piece.article);
            use(at(piece.article));
        }
    }
}

/// What a fact has in a section, as positions that need no comparing of texts.
template<typename Use>
void forEachKey(const Dataset &dataset, int index, FilterSection section, Use use)
{
    const Fact &fact = dataset.fact(index);
    switch (section) {
    case FilterSection::Companies: {
        const Subjects &subjects = dataset.subjects(fact.lead().subjects);
        for (auto subject = subjects.begin(); subject != subjects.end(); ++subject) {
            if (std::find(subjects.begin(), subject, *subject) == subject)
                use(at(*subject));
        }
        break;
    }
    case FilterSection::Status:
        use(static_cast<size_t>(fact.lead().status));
        break;
    case FilterSection::EventKinds:
        if (fact.lead().event != EventIndex::None)
            use(static_cast<size_t>(dataset.event(fact.lead().event).kind));
        break;
    case FilterSection::Segments:
    case FilterSection::Areas: {
        const MeasureIndex measure = fact.headline().measure;
        use(measure == MeasureIndex::None ? dataset.tables().measures.size() : at(measure));
        break;
    }
    case FilterSection::Articles:
        forEachArticle(dataset, index, use);
        break;
    }
}

QString kindWord(const Entity &entity)
{
    switch (entity.kind) {
    case Entity::Kind::Market:
        return Words::tr("market");
    case Entity::Kind::Government:
        return Words::tr("government");
    case Entity::Kind::Company:
    case Entity::Kind::Unit:
    case Entity::Kind::Other:
        break;
    }
    return {};
}

FacetValue companyValue(const Entity &entity)
{
    QStringList known = entity.otherNames;
    const QString kind = kindWord(entity);
    if (!kind.isEmpty())
        known.prepend(kind);
    const QStringList names = QStringList{entity.name, entity.id} + entity.otherNames;
    return {entity.id, entity.name, known.join(QStringLiteral(" · ")),
            searchForm(names.join(QLatin1Char('\n')))};
}

FacetValue articleValue(const Article &article)
{
    QStringList known = {article.publisher};
    if (!article.published.isNull())
        known << spanText(article.published);
    known.removeAll(QString());
    const QString title = article.title.isEmpty() ? article.id : article.title;
    return {article.id, title, known.join(QStringLiteral(", ")),
            searchForm(
                QStringList{title, article.id, article.publisher, article.author}.join(QLatin1Char('\n')))};
}

FacetValue wordValue(const QString &id, const QString &text)
{
    return {id, text, {}, searchForm(text + QLatin1Char('\n') + id)};
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

FacetValue valueOf(const Dataset &dataset, FilterSection section, size_t key)
{
    const Tables &tables = dataset.tables();
    const Measure *measure = key < tables.measures.size() ? &tables.measures[key] : nullptr;
    switch (section) {
    case FilterSection::Companies:
        return companyValue(tables.entities[key]);
    case FilterSection::Status:
        return wordValue(code(static_cast<Status>(key)), capitalized(statusWord(static_cast<Status>(key))));
    case FilterSection::EventKinds:
        return wordValue(code(static_cast<Event::Kind>(key)), eventKindWords(static_cast<Event::Kind>(key)));
    case FilterSection::Segments:
        return !measure || measure->segment.isEmpty() ? wordValue({}, Words::tr("Without a segment"))
                                                      : wordValue(measure->segment, measure->segment);
    case FilterSection::Areas:
        return !measure || measure->area.isEmpty()
                   ? wordValue({}, Words::tr("Without a region"))
                   : wordValue(measure->area, capitalized(areaText(measure->area)));
    case FilterSection::Articles:
        break;
    }
    return articleValue(tables.articles[key]);
}

/// Articles in the order in which they were published, those without a date last.
std::vector<size_t> keysInOrder(const Dataset &dataset, FilterSection section, size_t count)
{
    std::vector<size_t> keys(count);
    std::iota(keys.begin(), keys.end(), size_t(0));
    if (section != FilterSection::Articles)
        return keys;
    const auto date = [&dataset](size_t key) {
        const DateSpan &published = dataset.tables().articles[key].published;
        return std::pair(published.isNull(), published.startDay());
    };
    std::stable_sort(keys.begin(), keys.end(), [&date](size_t a, size_t b) { return date(a) < date(b); });
    return keys;
}

/// In a locale without an order of its own, small and capital letters still stand together.
bool readsBefore(const FacetValue &a, const FacetValue &b)
{
    const int order = QString::localeAwareCompare(a.text.toCaseFolded(), b.text.toCaseFolded());
    return order == 0 ? a.id < b.id : order < 0;
}

/// What the values of a section are sorted by; the others keep the order of their keys.
bool comesBefore(FilterSection section, const FacetValue &a, const FacetValue &b)
{
    switch (section) {
    case FilterSection::Companies:
        return a.facts == b.facts ? readsBefore(a, b) : a.facts > b.facts;
    case FilterSection::Segments:
    case FilterSection::Areas:
        return a.id.isEmpty() != b.id.isEmpty() ? b.id.isEmpty() : readsBefore(a, b);
    case FilterSection::Status:
    case FilterSection::EventKinds:
    case FilterSection::Articles:
        break;
    }
    return false;
}

} // namespace

QString searchForm(const QString &text)
{
    QString plain;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain += letter;
    }
    return plain.toCaseFolded();
}

FacetValues::FacetValues(const Dataset &dataset)
{
    for (const FilterSection section : FilterSections) {
        std::vector<int> facts(keyCount(dataset.tables(), section));
        for (int fact = 0; fact < dataset.factCount(); ++fact)
            forEachKey(dataset, fact, section, [&facts](size_t key) { ++facts[key]; });
        arrange(dataset, section, facts);
    }
}

void FacetValues::arrange(const Dataset &dataset, FilterSection section, const std::vector<int> &factsOfKey)
{
    std::vector<FacetValue> found;
    std::vector<int> placeOfKey(factsOfKey.size(), -1);
    QHash<QString, int> placeOfId;
    for (const size_t key : keysInOrder(dataset, section, factsOfKey.size())) {
        if (factsOfKey[key] == 0)
            continue;
        FacetValue value = valueOf(dataset, section, key);
        const auto known = placeOfId.constFind(value.id);
        const int place = known == placeOfId.constEnd() ? static_cast<int>(found.size()) : *known;
        if (known == placeOfId.constEnd()) {
            placeOfId.insert(value.id, place);
            found.push_back(std::move(value));
        }
        found[static_cast<size_t>(place)].facts += factsOfKey[key];
        placeOfKey[key] = place;
    }

    std::vector<int> order(found.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return comesBefore(section, found[static_cast<size_t>(a)], found[static_cast<size_t>(b)]);
    });
    std::vector<int> newPlace(found.size());
    Section &arranged = m_sections[static_cast<size_t>(section)];
    for (const int place : order) {
        newPlace[static_cast<size_t>(place)] = static_cast<int>(arranged.values.size());
        arranged.values.push_back(std::move(found[static_cast<size_t>(place)]));
    }
    for (const int place : placeOfKey)
        arranged.places.push_back(place < 0 ? -1 : newPlace[static_cast<size_t>(place)]);
}

void FacetValues::count(const Dataset &dataset, int fact, FilterSection section,
                        std::vector<int> &counts) const
{
    const std::vector<int> &places = m_sections[static_cast<size_t>(section)].places;
    forEachKey(dataset, fact, section, [&](size_t key) { ++counts[static_cast<size_t>(places[key])]; });
}

} // namespace plumbline
