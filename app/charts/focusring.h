// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace plumbline {

/// A frame around a view that has the keyboard. Lies over it and lets the pointer through.
class FocusRing : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *view);

    void setColour(const QColor &colour);
    /// Around the whole of a view of that size.
    void fit(QSize size);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
};

} // namespace plumbline
