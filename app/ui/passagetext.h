// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/shownpassage.h"
#include "ui/phrasetext.h"

namespace plumbline {

/// A passage as read: the phrases of the fact on show stand out among all that are
/// known. As high as its text. The keys N and P go from phrase to phrase.
class PassageText : public PhraseText
{
    Q_OBJECT

public:
    explicit PassageText(QWidget *parent = nullptr);

    void showText(const MarkedText &text, const Palette &colours);
    /// The phrases of the fact on show, in the order of the text.
    QStringList markedPhrases() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void selectPhrase(int direction);

    MarkedText m_text;
};

} // namespace plumbline
