// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstlooktext.h"

#include "facts/figuretext.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace plumbline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FirstLookText)
};

/// What was guessed, as far as a line or two can say it.
QString guessesText(const TableDraft &draft)
{
    constexpr qsizetype mostGuesses = 6;
    QStringList said;
    for (const Guess &guess : draft.guessed.guesses) {
        const bool isTelling = guess.part == Guess::Part::Column || guess.part == Guess::Part::Constant ||
                               guess.part == Guess::Part::Wide;
        if (isTelling)
            said << guess.what;
    }
    const bool isCut = said.size() > mostGuesses;
    return said.mid(0, mostGuesses).join(QStringLiteral("; ")) + (isCut ? QStringLiteral(" …") : QString());
}

} // namespace

QString firstLookText(const TableDraft &draft, const ImportResult &result, bool isWhole)
{
    QStringList sentences;
    if (!isWhole)
        sentences << Words::tr("The first %1 rows of %2.")
                         .arg(countText(result.rows), QFileInfo(draft.path).fileName());
    sentences << (draft.kept ? Words::tr("Shown with the mapping of %1.").arg(draft.kept->fileName)
                             : Words::tr("Shown from guesses: %1.").arg(guessesText(draft)));
    if (result.problemCount > 0)
        sentences << counted(result.problemCount, Words::tr("%1 value could not be read."),
                             Words::tr("%1 values could not be read."));
    return sentences.join(QLatin1Char(' '));
}

Error lackingError(const TableDraft &draft)
{
    return {Error::Kind::Usage,
            Words::tr("%1 cannot be shown by guesses alone: %2")
                .arg(QFileInfo(draft.path).fileName(), draft.lacking.front().sentence),
            {}};
}

} // namespace plumbline
