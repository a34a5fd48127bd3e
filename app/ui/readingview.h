// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/articleloader.h"
#include "model/viewstate.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace plumbline {

class ReadingText;

/// One article: who published it when, whose words are on show, and the text with
/// every known figure marked. Follows the current and the hovered fact, and sets them.
class ReadingView : public QWidget
{
    Q_OBJECT

public:
    enum class Origin { Copy, Digest };

    /// `state` must outlive the view.
    explicit ReadingView(ViewState *state, QWidget *parent = nullptr);

    /// Null before the first article.
    const ArticleReadingPtr &reading() const { return m_reading; }
    Origin origin() const { return m_origin; }
    ReadingText *text() const { return m_text; }
    /// The figures that next() and previous() go through.
    int figureCount() const { return static_cast<int>(m_stops.size()); }

public Q_SLOTS:
    /// Null: nothing. Shows the copy when there is one, unless the reader has chosen
    /// the digest of this article.
    void showReading(const plumbline::ArticleReadingPtr &reading);
    void showOrigin(plumbline::ReadingView::Origin origin);
    /// Makes the next or previous figure current: behind the current one, else from
    /// what is on screen. Stays at the ends.
    void next() { step(1); }
    void previous() { step(-1); }
    /// Scrolls to the current fact: in this paragraph of the article, else where it
    /// stands first (a changed copy may count others). Else to the paragraph.
    void revealParagraph(int number);
    void setTheme(plumbline::Theme theme);

Q_SIGNALS:
    void readingShown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// A fact that a phrase states. The words of several facts are several stops.
    struct Stop {
        size_t phrase = 0;
        FactId fact;
    };

    void buildHead();
    QLayout *originRow();
    QLayout *stepRow();
    void fillHead();
    void showText();
    void findStops();
    void step(int direction);
    void choose(const FactId &fact);
    int stopOfCurrent() const;
    void followCurrent();
    void sayWhere();
    void openAddress();

    ViewState *m_state;
    Theme m_theme = Theme::Light;
    ArticleReadingPtr m_reading;
    Origin m_origin = Origin::Digest;
    std::vector<Stop> m_stops;
    int m_stop = -1; ///< the last that was gone to, while its fact is current

    QLabel *m_title;
    QLabel *m_byline;
    QLabel *m_note;
    QPushButton *m_address;
    QLabel *m_originLabel;
    QPushButton *m_other;
    QLabel *m_where;
    QPushButton *m_previous;
    QPushButton *m_next;
    ReadingText *m_text;
};

} // namespace plumbline
