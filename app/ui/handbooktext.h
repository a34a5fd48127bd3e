// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/handbook.h"
#include "ui/handbookpictures.h"

#include <QTextBrowser>

namespace plumbline {

/// A page of the handbook as text with its pictures, in the width there is. Words
/// that the reader searches for are marked.
class HandbookText : public QTextBrowser
{
    Q_OBJECT

public:
    /// `dataset` is the path of the file that charts are made of.
    HandbookText(const QString &dataset, Theme theme, QWidget *parent = nullptr);

    const QString &pageId() const { return m_page.id; }
    void showPage(const HandbookPage &page);
    void setMarkedWords(const QString &words);
    void setTheme(Theme theme);

    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void spreadLines();
    void calmTables();
    void markWords();
    int pictureWidth() const;

    HandbookPictures m_pictures;
    HandbookPage m_page;
    QString m_words;
    Theme m_theme;
    int m_renderedWidth = 0;
};

} // namespace plumbline
