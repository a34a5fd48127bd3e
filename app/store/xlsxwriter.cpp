// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/xlsxwriter.h"

#include "facts/days.h"
#include "store/safefile.h"

#include <QCoreApplication>
#include <QFile>

#include <xlsxwriter.h>

namespace plumbline {

namespace {

/// Of a cell, in UTF-16 units.
constexpr qsizetype MostCharacters = 32767;
/// Spreadsheets count days from here; before it they know none.
constexpr int FirstYear = 1900;
constexpr double NarrowColumn = 12;
constexpr double WideColumn = 28;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

/// What XML cannot hold, and the NUL that would end the text early, go.
QByteArray cellText(QString text)
{
    text.removeIf([](QChar c) { return c.isNull() || c.unicode() == 0xfffe || c.unicode() == 0xffff; });
    if (text.size() > MostCharacters)
        text = text.left(MostCharacters - 2) + QChar(0x2026);
    return text.toUtf8();
}

bool isWide(const QString &column)
{
    static const QStringList wide = {QStringLiteral("what"), QStringLiteral("passages"),
                                     QStringLiteral("event_title"), QStringLiteral("article_title"),
                                     QStringLiteral("values")};
    return wide.contains(column);
}

} // namespace

struct XlsxWriter::Private {
    QString path;
    QString temporary;
    lxw_workbook *workbook = nullptr; ///< owned; freed by closing or by lxw_workbook_free()
    lxw_worksheet *sheet = nullptr;   ///< the workbook's
    lxw_format *bold = nullptr;
    lxw_format *date = nullptr;
    std::vector<bool> isDate; ///< by column
    lxw_row_t nextRow = 0;
    bool isTable = false;
    bool isFull = false;

    ~Private()
    {
        if (!workbook)
            return;
        lxw_workbook_free(workbook);
        QFile::remove(temporary);
    }

    void endTable() const;
    bool writeDate(lxw_col_t column, const QString &text) const;
    void writeCell(lxw_col_t column, const Cell &cell) const;
};

/// The filter needs to know the last row.
void XlsxWriter::Private::endTable() const
{
    if (isTable && !isDate.empty())
        worksheet_autofilter(sheet, 0, 0, nextRow - 1, static_cast<lxw_col_t>(isDate.size() - 1));
}

bool XlsxWriter::Private::writeDate(lxw_col_t column, const QString &text) const
{
    const auto day = column < isDate.size() && isDate[column] ? readDay(text.toLatin1()) : std::nullopt;
    if (!day || day->year() < FirstYear)
        return false;
    lxw_datetime moment = {day->year(), day->month(), day->day(), 0, 0, 0};
    return worksheet_write_datetime(sheet, nextRow, column, &moment, date) == LXW_NO_ERROR;
}

void XlsxWriter::Private::writeCell(lxw_col_t column, const Cell &cell) const
{
    if (const auto *integer = std::get_if<qint64>(&cell))
        worksheet_write_number(sheet, nextRow, column, static_cast<double>(*integer), nullptr);
    else if (const auto *number = std::get_if<double>(&cell))
        worksheet_write_number(sheet, nextRow, column, *number, nullptr);
    else if (const auto *text = std::get_if<QString>(&cell); text && !writeDate(column, *text))
        worksheet_write_string(sheet, nextRow, column, cellText(*text).constData(), nullptr);
}

XlsxWriter::XlsxWriter(std::unique_ptr<Private> content) : d(std::move(content)) {}
XlsxWriter::XlsxWriter(XlsxWriter &&other) noexcept = default;
XlsxWriter &XlsxWriter::operator=(XlsxWriter &&other) noexcept = default;
XlsxWriter::~XlsxWriter() = default;

Result<XlsxWriter> XlsxWriter::create(const QString &path)
{
    const Result<QString> temporary = temporaryBeside(path);
    if (!temporary)
        return temporary.error();
    auto content = std::make_unique<Private>();
    content->path = path;
    content->temporary = *temporary;
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    content->workbook = workbook_new_opt(QFile::encodeName(*temporary).constData(), &options);
    content->bold = workbook_add_format(content->workbook);
    format_set_bold(content->bold);
    content->date = workbook_add_format(content->workbook);
    format_set_num_format(content->date, "yyyy-mm-dd");
    return XlsxWriter(std::move(content));
}

void XlsxWriter::setProperties(const QString &title, const QString &comments, const QString &program)
{
    // The library copies the texts; its pointers are not const.
    constexpr qsizetype mostOfProperty = 255;
    QByteArray titleText = cellText(title.left(mostOfProperty));
    QByteArray commentText = cellText(comments.left(mostOfProperty));
    QByteArray programText = cellText(program.left(mostOfProperty));
    lxw_doc_properties properties = {};
    properties.title = titleText.data();
    properties.comments = commentText.data();
    properties.author = programText.data();
    workbook_set_properties(d->workbook, &properties);
}

void XlsxWriter::startSheet(const QString &name)
{
    d->endTable();
    d->sheet = workbook_add_worksheet(d->workbook, name.toUtf8().constData());
    d->isDate.clear();
    d->nextRow = 0;
    d->isTable = false;
    worksheet_set_column(d->sheet, 0, 0, WideColumn, nullptr);
    worksheet_set_column(d->sheet, 1, 1, 2 * WideColumn, nullptr);
}

void XlsxWriter::startTable(const QString &name, const QStringList &columns, const QStringList &dates)
{
    d->endTable();
    d->sheet = workbook_add_worksheet(d->workbook, name.toUtf8().constData());
    d->isDate.clear();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(d->sheet, column, column, isWide(columns[i]) ? WideColumn : NarrowColumn,
                             nullptr);
        d->isDate.push_back(dates.contains(columns[i]));
    }
    worksheet_freeze_panes(d->sheet, 1, 0);
    d->nextRow = 0;
    d->isTable = true;
    writeHeading(columns);
}

void XlsxWriter::writeHeading(const QStringList &names)
{
    for (qsizetype i = 0; i < names.size(); ++i)
        worksheet_write_string(d->sheet, d->nextRow, static_cast<lxw_col_t>(i),
                               cellText(names[i]).constData(), d->bold);
    ++d->nextRow;
}

bool XlsxWriter::write(std::span<const Cell> row)
{
    d->isFull = d->isFull || d->nextRow >= LXW_ROW_MAX;
    if (d->isFull)
        return false;
    for (size_t column = 0; column < row.size(); ++column)
        d->writeCell(static_cast<lxw_col_t>(column), row[column]);
    ++d->nextRow;
    return true;
}

Outcome XlsxWriter::finish()
{
    if (d->isFull)
        return Error{
            Error::Kind::TooLarge,
            Words::tr("A spreadsheet has no more than %1 rows. Export fewer facts, or CSV.").arg(LXW_ROW_MAX),
            {d->path, 0, {}}};
    d->endTable();
    const lxw_error problem = workbook_close(d->workbook); // frees it in any case
    d->workbook = nullptr;
    if (problem == LXW_NO_ERROR)
        return replaceFile(d->temporary, d->path);
    QFile::remove(d->temporary);
    return Error{Error::Kind::Unwritable,
                 Words::tr("The file could not be written (%1). Nothing was changed.")
                     .arg(QString::fromUtf8(lxw_strerror(problem))),
                 {d->path, 0, {}}};
}

} // namespace plumbline
