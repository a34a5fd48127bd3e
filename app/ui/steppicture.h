// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace plumbline {

struct Palette;

/// A small picture of one thing that can be done, painted in the program's own colours.
class StepPicture : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Passage, Walk, Copies, Export };

    StepPicture(Kind kind, int width, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
};

} // namespace plumbline
