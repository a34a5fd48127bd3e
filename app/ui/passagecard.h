// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/shownpassage.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace plumbline {

class PassageText;

/// A paragraph that supports the fact: its article, its words with the phrase
/// marked, and whose words they are. Its phrases lead to their facts. Starts with the publisher's when there
/// is a copy; the digest is one click away.
class PassageCard : public QFrame
{
    Q_OBJECT

public:
    enum class Origin { Copy, Digest };

    /// `withFigures` names the figures that the passage states: where the
    /// statements of a fact differ.
    PassageCard(const ShownPassage &passage, const Palette &colours, bool withFigures,
                QWidget *parent = nullptr);

    Origin origin() const { return m_origin; }
    PassageText *text() const { return m_text; }

public Q_SLOTS:
    void showOrigin(plumbline::PassageCard::Origin origin);

Q_SIGNALS:
    void attachRequested();
    /// The reader wants the whole article, at this place.
    void readRequested(const QString &article, int paragraph);

private:
    void addHead(bool withFigures);
    void addFoot();

    ShownPassage m_passage;
    const Palette &m_colours;
    Origin m_origin = Origin::Digest;
    PassageText *m_text;
    QLabel *m_originLabel;
    QPushButton *m_other;
};

} // namespace plumbline
