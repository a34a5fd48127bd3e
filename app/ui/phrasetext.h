// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/phrase.h"

#include <QTextBrowser>

namespace plumbline {

/// Plain text whose known phrases lead to their facts. A phrase that states a
/// figure is tinted and underlined, one that dates or qualifies it is underlined
/// with dots; those of the current fact are framed, those of the hovered one inverted.
///
/// Loads nothing from anywhere, whatever the text says.
class PhraseText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PhraseText(QWidget *parent = nullptr);

    /// By their place in the document.
    const std::vector<Phrase> &phrases() const { return m_phrases; }
    /// The middle of a phrase's first line in the viewport, wherever that is scrolled to.
    QPoint phrasePosition(size_t phrase) const;
    /// The phrases that are lit now, in the order of the text.
    QStringList currentPhrases() const { return wordsCarrying(m_current); }
    QStringList hoveredPhrases() const { return wordsCarrying(m_hovered); }

    QVariant loadResource(int type, const QUrl &name) override;

public Q_SLOTS:
    void setCurrent(const plumbline::FactId &fact);
    void setHovered(const plumbline::FactId &fact);

Q_SIGNALS:
    /// A click or Enter on a phrase; on one of several facts, repeated clicks walk
    /// through them.
    void factClicked(const plumbline::FactId &fact);
    /// Null when the pointer leaves the phrases.
    void factHovered(const plumbline::FactId &fact);
    /// The keys N and P: 1 and -1.
    void stepRequested(int direction);

protected:
    /// Marks the phrases in the document; `phrases` have their place in it, in order.
    void setPhrases(std::vector<Phrase> phrases, const Palette &colours);
    const FactId &current() const { return m_current; }

    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<FactId> factsUnder(QPoint position) const;
    QStringList wordsCarrying(const FactId &fact) const;
    void tellHovered(const FactId &fact);
    void light();

    std::vector<Phrase> m_phrases;
    const Palette *m_colours = &Palette::of(Theme::Light);
    FactId m_current;
    FactId m_hovered;
    FactId m_told; ///< the last that factHovered() said
    QPoint m_pressed;
};

} // namespace plumbline
