// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/page_flow.h"

namespace lockstep {

namespace {

class Flow {
public:
    explicit Flow(double pageHeight) : m_pageHeight(pageHeight) {}

    void place(const std::vector<std::shared_ptr<const Box>>& boxes)
    {
        for (std::size_t first = 0; first < boxes.size();) {
            auto last = first;
            double height = m_y > 0 ? boxes[first]->spaceBefore : 0;
            while (last + 1 < boxes.size() && boxes[last]->keepWithNext && !boxes[last + 1]->startsPage) {
                height += boxes[last]->height + boxes[last + 1]->spaceBefore;
                ++last;
            }
            height += boxes[last]->height;
            const bool forced = boxes[first]->startsPage || left() < boxes[first]->roomNeeded;
            if (m_y > 0 && (forced || height > left()))
                nextPage();
            for (; first <= last; ++first)
                put(boxes[first]);
        }
    }

    std::vector<PlacedBox> take() { return std::move(m_placed); }

private:
    double left() const { return m_pageHeight - m_y; }
    void nextPage()
    {
        ++m_page;
        m_y = 0;
    }
    void put(const std::shared_ptr<const Box>& box)
    {
        if (m_y > 0 && box->spaceBefore + box->height > left())
            nextPage();
        if (m_y > 0) {
            m_y += box->spaceBefore;
        } else if (box->repeatHead) {
            m_placed.push_back({box->repeatHead, m_page, m_y});
            m_y += box->repeatHead->height;
        }
        m_placed.push_back({box, m_page, m_y});
        m_y += box->height;
    }

    double m_pageHeight;
    double m_y = 0;
    int m_page = 0;
    std::vector<PlacedBox> m_placed;
};

} // namespace

std::vector<PlacedBox> placeOnPages(const std::vector<std::shared_ptr<const Box>>& boxes, double pageHeight)
{
    Flow flow(pageHeight);
    flow.place(boxes);
    return flow.take();
}

} // namespace lockstep
