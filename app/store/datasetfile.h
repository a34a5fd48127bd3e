// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/dataset.h"
#include "facts/error.h"
#include "store/cell.h"
#include "store/origin.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace plumbline {

struct DatasetHeading;
struct PackageTable;
namespace sqlite {
class Connection;
}

/// Told now and then while a dataset is read: the name of the step, and how many
/// of how many rows are done. False cancels.
using ReadProgress = std::function<bool(const QString &step, qint64 done, qint64 total)>;

/// A passage of a statement with the paragraph of the digest it stands in.
struct StatementPassage {
    StatementKey statement{};
    EvidenceRole role = EvidenceRole::States;
    Passage passage;
    QString digestParagraph;
    CodePointSpan inDigestParagraph; ///< code points from the start of digestParagraph
};

/// Given an article's id, the number of a paragraph and its text; false ends it.
using DigestParagraph = std::function<bool(const QString &articleId, int number, const QString &text)>;

/// A dataset file, open for reading. The file is not trusted: nothing in it is
/// run, every value is checked as it is read, time and memory are bounded, and
/// the file and all others stay byte for byte as they are.
///
/// Movable. Used on one thread at a time, normally a worker. A file that another
/// program left in the middle of a change is read from a private copy, which
/// goes when this object does; `notices` says so. Until then, or until rest(), other programs
/// can read the file but not write it, so that passages are those of what was read.
///
/// Errors name the file and, for a bad row, table and row: Missing, NotAFile,
/// Unreadable, NotADataset, NewerVersion, Damaged, RuleBroken, TooLarge.
class DatasetFile
{
public:
    static Result<DatasetFile> open(const QString &path);

    DatasetFile(DatasetFile &&other) noexcept;
    DatasetFile &operator=(DatasetFile &&other) noexcept;
    ~DatasetFile();

    /// As given to open().
    const QString &path() const;
    /// What the reader should know about how the file was opened; mostly empty.
    const QStringList &notices() const;
    /// Whether open() has already made the integrity check (of a private copy).
    bool isChecked() const;
    /// Whether it is of a version that knows where imported statements come from.
    bool hasSources() const;

    /// Lets other programs write the file until it is read again, which fails (Unreadable) when
    /// they have: passages would be those of other statements.
    void rest();

    /// Null when `progress` cancelled.
    Result<DatasetPtr> read(const ReadProgress &progress = {});

    /// By statement, in the order of the file. Empty when there is no such fact.
    Result<std::vector<StatementPassage>> passagesOf(const FactId &fact);
    /// Where its imported statements stand, with the rows around them. Empty when none is.
    Result<FactOrigins> originsOf(const FactId &fact, const OriginReach &reach = {});
    /// In the order of their place in the article.
    Result<std::vector<Passage>> passagesOfArticle(const QString &articleId);
    /// The paragraphs joined by two line feeds; passages count code points in it.
    /// Empty when there is no such article.
    Result<QString> digestOf(const QString &articleId);
    /// Calls `paragraph` for every paragraph of every digest, article by article, until
    /// it returns false.
    Outcome digestParagraphs(const DigestParagraph &paragraph);

    /// The columns of the view `statement`, in order.
    static QStringList statementColumns();
    /// Calls `row` for every row of the view `statement`, in the order of the
    /// file, until it returns false.
    Outcome statementRows(const std::function<bool(const Row &)> &row);

    /// The same for every row followed by file, table, row, column, cell and SHA-256 of where it was
    /// imported from; missing for statements of articles.
    Outcome statementRowsWithOrigins(const std::function<bool(const Row &)> &row);

    /// What the dataset says of itself; empty texts where it says nothing.
    Result<DatasetHeading> heading();
    /// Calls `row` for every row of a table of the data package, in the order of
    /// the package, until it returns false.
    Outcome packageRows(const PackageTable &table, const std::function<bool(const Row &)> &row);

    /// For the readers of this folder: hardened, and good for nothing but SELECT.
    const sqlite::Connection &connection() const;

    /// SQLite's quick check, on a connection of its own; takes long on large
    /// files. Stops without error when `keepGoing` returns false.
    static Outcome quickCheck(const QString &path, const std::function<bool()> &keepGoing = {});

private:
    struct Private;
    explicit DatasetFile(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace plumbline
