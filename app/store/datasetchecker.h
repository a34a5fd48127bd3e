// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/error.h"
#include "facts/ids.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace plumbline {

class DatasetFile;

/// Something in a dataset that breaks a rule of its making (a problem), or that a
/// person should look at (a note).
struct Finding {
    enum class Weight { Problem, Note };

    Weight weight = Weight::Problem;
    QString row;      ///< table and identifier
    QString sentence; ///< without a full stop at its end
};

/// What a look through a whole dataset found.
struct DatasetReport {
    struct Count {
        QString table; ///< as the data package calls it
        qint64 rows = 0;
    };
    std::vector<Count> counts;
    std::vector<Finding> findings;
    QStringList statementsWithoutEvidence; ///< identifiers; problems
};

/// Holds a dataset that can be read against the rules that go beyond a single row:
/// phrases and digest, words quoted, evidence, events and their headline, stated
/// conversions, rows nobody uses. Time is in proportion to the file. At most
/// MaxFindings findings per rule, so that a hostile file cannot fill the memory.
///
/// Thread: that of the file. Errors are those of reading.
Result<DatasetReport> checkDataset(DatasetFile &file);

/// The identifiers of all passages, which the rest of the program does without.
Result<QHash<PassageKey, QString>> passageIds(DatasetFile &file);

inline constexpr int MaxFindings = 1000;

/// Words are runs of letters and digits; a Chinese character is not a word of its own.
int wordCount(QStringView text);
/// The longest run of Chinese characters, other characters in between ignored.
int longestChineseRun(QStringView text);

} // namespace plumbline
