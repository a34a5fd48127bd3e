// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbooktext.h"

#include "ui/stylesheet.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace plumbline {

namespace {

constexpr int TextMargin = 24;
constexpr int WidestPicture = 760;
constexpr double LineHeightPercent = 135;

} // namespace

HandbookText::HandbookText(const QString &dataset, Theme theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_pictures(dataset)
    , m_theme(theme)
{
    setAccessibleName(tr("Page of the handbook"));
    setOpenLinks(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Else a picture that fits would need the bar that makes it not fit, and so on.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    document()->setDocumentMargin(TextMargin);
}

void HandbookText::showPage(const HandbookPage &page)
{
    m_page = page;
    render();
    verticalScrollBar()->setValue(0);
}

void HandbookText::setMarkedWords(const QString &words)
{
    m_words = words;
    markWords();
}

void HandbookText::setTheme(Theme theme)
{
    m_theme = theme;
    render();
}

void HandbookText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (pictureWidth() != m_renderedWidth)
        render();
}

int HandbookText::pictureWidth() const
{
    return std::clamp(viewport()->width() - 2 * TextMargin, 1, WidestPicture);
}

/// Written anew for another width or theme, because pictures are painted to fit.
void HandbookText::render()
{
    m_renderedWidth = pictureWidth();
    const int scrolled = verticalScrollBar()->value();
    document()->clear();
    document()->setMarkdown(m_page.markdown);
    spreadLines();
    calmTables();
    moveCursor(QTextCursor::Start); // else the view follows the end of the text
    verticalScrollBar()->setValue(scrolled);
    markWords();
}

/// Pictures are lines too, and would get the more room the taller they are.
void HandbookText::spreadLines()
{
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.text().contains(QChar::ObjectReplacementCharacter))
            continue;
        cursor.setPosition(block.position());
        QTextBlockFormat format = block.blockFormat();
        format.setLineHeight(LineHeightPercent, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
    }
}

/// One thin line around each cell, as in the tables of the window.
void HandbookText::calmTables()
{
    constexpr double padding = 6;
    for (QTextFrame *frame : document()->rootFrame()->childFrames()) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(Palette::of(m_theme).line);
        format.setCellPadding(padding);
        format.setCellSpacing(0);
        table->setFormat(format);
    }
}

void HandbookText::markWords()
{
    const Palette &colours = Palette::of(m_theme);
    QList<ExtraSelection> marks;
    for (const QString &word : m_words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        QTextCursor found = document()->find(word);
        while (!found.isNull()) {
            ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(colours.mark);
            mark.format.setForeground(colours.markInk);
            marks << mark;
            found = document()->find(word, found);
        }
    }
    setExtraSelections(marks);
}

QVariant HandbookText::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return {}; // the handbook has nothing else, and nothing is ever fetched
    return m_pictures.picture(name, pictureWidth(), devicePixelRatioF(), m_theme);
}

} // namespace plumbline
