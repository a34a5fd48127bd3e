// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/articlereading.h"
#include "ui/phrasetext.h"

namespace plumbline {

/// The text of an article with its paragraphs numbered beside it, in lines that are
/// not too long to be read. A paragraph with the current fact has an arrow.
class ReadingText : public PhraseText
{
    Q_OBJECT

public:
    explicit ReadingText(QWidget *parent = nullptr);

    void showText(const ArticleText &text, const Palette &colours);
    /// The paragraph that a phrase stands in, by its number in the article.
    int paragraphOf(size_t phrase) const;
    /// The first phrase that begins on screen or below; phrases().size() if none does.
    size_t firstPhraseInSight() const;
    /// Scrolls, unless the phrase is in sight, so that some text stands above it.
    void reveal(size_t phrase);
    void revealParagraph(int number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWidth();
    void revealPosition(int position);
    void paintNumber(QPainter &painter, int block, const QRectF &place) const;
    bool hasCurrent(const QTextBlock &block) const;

    std::vector<int> m_numbers; ///< of each block; 0 is not shown
    const Palette *m_palette = &Palette::of(Theme::Light);
};

} // namespace plumbline
