// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/mappingaspect.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline {

namespace {

class Tr
{
    Q_DECLARE_TR_FUNCTIONS(MappingAspect)
};

using Kind = MappingAspect::Kind;

/// None for what store/ finds in the bytes of the file.
std::optional<Guess::Part> partOf(Kind kind)
{
    switch (kind) {
    case Kind::Titles:
        return Guess::Part::Titles;
    case Kind::Numbers:
        return Guess::Part::Numbers;
    case Kind::Days:
        return Guess::Part::Days;
    case Kind::DayMeaning:
        return Guess::Part::DayMeaning;
    case Kind::Wide:
        return Guess::Part::Wide;
    default:
        return {};
    }
}

bool isOfFile(Kind kind)
{
    return kind == Kind::Table || kind == Kind::Encoding || kind == Kind::Delimiter || kind == Kind::Quote;
}

QString whyOf(const TableDraft &draft, Kind kind)
{
    if (kind == Kind::Table)
        return Tr::tr("Guessed: the first table with content");
    if (isOfFile(kind))
        return Tr::tr("Guessed from the first lines of the file");
    const auto part = partOf(kind);
    const auto &guesses = draft.guessed.guesses;
    const auto guess = std::find_if(guesses.begin(), guesses.end(),
                                    [&](const Guess &candidate) { return candidate.part == part; });
    return guess == guesses.end() ? Tr::tr("Usual; nothing in the table says otherwise")
                                  : Tr::tr("Guessed: %1").arg(guess->why);
}

/// What the other guesses rest on is the choice of the reader, which was no guess.
QString guessedCode(const TableDraft &draft, const MappingAspect &aspect)
{
    if (!draft.guessedChoice || !isOfFile(aspect.kind))
        return aspect.of(draft.guessed.mapping);
    Mapping guessed = draft.guessed.mapping;
    guessed.choice = *draft.guessedChoice;
    return aspect.of(guessed);
}

void ensurePresent(MappingAspect &aspect, const Mapping &mapping)
{
    const QString present = aspect.of(mapping);
    const auto isPresent = [&](const MappingAspect::Value &value) { return value.code == present; };
    if (std::none_of(aspect.values.begin(), aspect.values.end(), isPresent))
        aspect.values.push_back({present, present});
}

} // namespace

QString MappingAspect::textOf(const QString &code) const
{
    const auto value =
        std::find_if(values.begin(), values.end(), [&](const Value &v) { return v.code == code; });
    return value == values.end() ? code : value->text;
}

std::vector<MappingAspect> completed(std::vector<MappingAspect> aspects, const TableDraft &draft)
{
    for (MappingAspect &aspect : aspects) {
        ensurePresent(aspect, draft.mapping);
        ensurePresent(aspect, draft.guessed.mapping);
    }
    return aspects;
}

QString charCode(char letter)
{
    return letter == '\0' ? QString() : QString(QLatin1Char(letter));
}

char charOf(const QString &code)
{
    return code.isEmpty() ? '\0' : code.front().toLatin1();
}

QString reasonText(const TableDraft &draft, const MappingAspect &aspect)
{
    const QString guessed = guessedCode(draft, aspect);
    const bool isGuessed = aspect.of(draft.mapping) == guessed;
    if (draft.kept && !isGuessed)
        return Tr::tr("As used for %1").arg(draft.kept->fileName);
    if (!isGuessed)
        return Tr::tr("Chosen; the guess was: %1").arg(aspect.textOf(guessed));
    return whyOf(draft, aspect.kind);
}

} // namespace plumbline
